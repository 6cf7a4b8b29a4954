// Names as the Vancouver and the AMA style write them: "von Mehren M", "King ML Jr", an organisation as it is.
import type { CslName } from '../../model/work.ts';
import { listInitials } from '../name-initials.ts';

/** Family name and initials without stops; "Jean-Yves" is JY. */
export const writeMedicalName = (name: CslName): string => {
  if (name.literal) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = listInitials(name.given ?? '')
    .join('')
    .replaceAll('-', '');
  return [family, given, name.suffix?.replace(/\.$/, '')].filter(Boolean).join(' ');
};
