// Names under a title: marks, degrees and icons beside them, broken lines, and lines that are no names.
import { describe, expect, it } from 'vitest';
import { findByline, readNameList } from '../../../../server/import/text/record/read-byline.ts';
import { setPage } from './set-lines.ts';

const families = (names: readonly { family?: string }[] | undefined) => names?.map(({ family }) => family).join(' ');

describe('a list of names', () => {
  it.each([
    ['Ada Bright1,2,*, Carl Dusk2 & Eve Noon', 'Bright Dusk Noon'],
    ['Ada Bright a,b, Carl Dusk b,∗, Eve Noon a', 'Bright Dusk Noon'],
    ['Ada Bright, MD, PhD, Carl Dusk, MSc, and Eve Noon, Ph.D.', 'Bright Dusk Noon'],
    ['1Ada Bright, 2Carl Dusk', 'Bright Dusk'],
    ['Ada Bright 1 ID , Carl Dusk 2,† and Eve Noon', 'Bright Dusk Noon'],
    ['Ada BRIGHT1,2 0000-0001-2345-678X', 'BRIGHT'],
    ['Ada Bright • Carl Dusk • Eve Noon', 'Bright Dusk Noon'],
    ['Ada BrightI, Carl DuskII', 'Bright Dusk'],
    ['Bright A*, Dusk CD**', 'Bright Dusk'],
    ['Ada Ma1, Carl Ba2', 'Ma Ba'],
    ['Ada Bright (ed), Carl Dusk', 'Bright Dusk'],
    ['Ada Bright y Carl Dusk', 'Bright Dusk'],
  ])('%s', (words, expected) => {
    expect(families(readNameList(words)?.names)).toBe(expected);
  });

  it.each(['Ada Bright, Hospital of the Hill', 'Uptake, dose and response', 'Nowhere, Hill', '', '1,2', 'Ada Bright, in 1999'])(
    '%j is none',
    (words) => {
      expect(readNameList(words)).toBeNull();
    },
  );
});

describe('the byline', () => {
  const find = (text: string, titleLines = 1) => {
    const page = setPage(text);
    return families(findByline(page, page.front.slice(0, titleLines), {})?.names);
  };

  it.each([
    ['is the line under the title', 'Two primary tumours\nAda Bright, Carl Dusk\nHospital of the Hill', 'Bright Dusk'],
    [
      'goes on in the next line',
      'Two primary tumours\nAda Bright1, Carl\nDusk2, Eve Noon1\n1 Hospital of the Hill',
      'Bright Dusk Noon',
    ],
    ['has a name on each line', 'Two primary tumours\nAda Bright1\nCarl Dusk2\n1Hospital of the Hill', 'Bright Dusk'],
    [
      'may have its marks on lines of their own',
      'Two primary tumours\nAda Bright\n1,2*\nand Carl Dusk\n1 Nowhere',
      'Bright Dusk',
    ],
    ['may stand under a subtitle', 'Two primary tumours\nA case of the hills\nAda Bright1, Carl Dusk2', 'Bright Dusk'],
    ['ends where an address begins', 'Two primary tumours\nAda Bright1, Carl Dusk2\n1 Royal Hill 2 Green Valley', 'Bright Dusk'],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toBe(expected);
  });

  it.each([
    ['where its first names cannot be read', 'Two primary tumours\nada bright1, Carl2\nEve Noon1, Fay Dawn2'],
    ['where it has lost its beginning', 'Two primary tumours\n, Carl Dusk2\nEve Noon'],
    ['where there is none', 'Two primary tumours\nThe tumours of a woman are told of here.'],
  ])('is none %s', (_, text) => {
    expect(find(text)).toBeUndefined();
  });

  it('is not begun with the second name where the first may have been taken for the title', () => {
    expect(find('Two primary tumours of\nAda Bright\nCarl Dusk1, Eve Noon', 2)).toBeUndefined();
  });

  it('leaves raised marks out, letters too', () => {
    const page = setPage('Two primary tumours\nAda Brighta, Carl Duskb,c');
    const at = page.front[1]?.start ?? 0;
    const raised = [
      [at + 10, at + 11],
      [at + 22, at + 25],
    ] as const;
    const byline = findByline({ ...page, raised }, page.front.slice(0, 1), {});
    expect(families(byline?.names)).toBe('Bright Dusk');
    expect(byline?.isMarked).toBe(true);
  });
});
