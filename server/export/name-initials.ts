// The initials of given names, as reference styles want them.

/** Each initial; one that a hyphen joins to the one before begins with it: "Jean-Yves M" is ["J", "-Y", "M"]. Initials that are closed up come apart. */
export const listInitials = (given: string): string[] => {
  if (/^\p{Lu}{1,4}$/u.test(given)) return [...given];
  return given.split(/[\s.]+|(?=[-‐])/u).flatMap((part) => {
    const hyphen = /^[-‐]/.test(part) ? '-' : '';
    const [first] = part.replace(/^[-‐]/, '');
    return first === undefined ? [] : [hyphen + first.toUpperCase()];
  });
};
