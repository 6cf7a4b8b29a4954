// An answer inside a page: whatever words it holds, it stays data.
import { describe, expect, it } from 'vitest';
import { embedAnswer } from '../../server/api/embed-answer.ts';

const PAGE = '<html><body><p>page</p></body></html>';

describe('an embedded answer', () => {
  it.each(['</script><img src=x onerror=alert(1)>', '<!--<script>', '$& $1 $`', 'a "quoted" \\ word'])(
    'keeps %s as words',
    (words) => {
      const page = embedAnswer(PAGE, '/works?a=1&b="2"', JSON.stringify({ words }));
      const [, path, json = ''] = /data-answer="([^"]*)">([^<]*)<\/script><\/body>/.exec(page) ?? [];
      expect(path).toBe('/works?a=1&amp;b=&quot;2&quot;');
      expect(JSON.parse(json)).toEqual({ words });
    },
  );
});
