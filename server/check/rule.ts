// A rule: one thing that can be wrong in our data, with its name, its reason and its judge.
import type { Library, LoadedDossier } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';

export interface Rule {
  /** Lower-case kebab: stands in reports and in known-problems.yaml. */
  name: string;
  /** What it asks for and why, in one sentence. */
  description: string;
  /** It can find something only where a text is attached: without one, an accepted exception is not called stale. */
  needsText?: boolean;
  /** What it finds in a draft is work to be done, not a fault that keeps the draft from being served: told as a warning. */
  softInDraft?: boolean;
  check(library: Library): Problem[];
}

/**
 * Says that something is wrong with the record at a key of `places`, `kind:id`.
 * @param message what is wrong, in a sentence without its full stop
 * @param tip what to do
 */
export type Report = (severity: Problem['severity'], at: string, message: string, tip: string) => void;

/** Makes a rule of a judge that looks at one dossier at a time, as nearly all do. */
export function dossierRule(
  rule: Omit<Rule, 'check'> & { inspect: (loaded: LoadedDossier, report: Report, library: Library) => void },
): Rule {
  const { inspect, ...about } = rule;
  const soften = (severity: Problem['severity'], { dossier }: LoadedDossier): Problem['severity'] =>
    rule.softInDraft === true && dossier.state === 'draft' ? 'warning' : severity;
  return {
    ...about,
    check(library) {
      const problems: Problem[] = [];
      for (const loaded of library.dossiers)
        inspect(
          loaded,
          (severity, at, message, tip) => problems.push(problemAt(loaded, rule.name, soften(severity, loaded), at, message, tip)),
          library,
        );
      return problems;
    },
  };
}

/** A problem with the place of its record. Throws where no record has that key: the rule is wrong then, not the data. */
export function problemAt(
  { dossier, places }: LoadedDossier,
  rule: string,
  severity: Problem['severity'],
  at: string,
  message: string,
  tip: string,
): Problem {
  const place = places.get(at);
  if (place === undefined) throw new Error(`Rule ${rule} names ${at}, which has no place in ${dossier.id}.`);
  const record = at.slice(at.indexOf(':') + 1).replace(/#\d+$/, '');
  return { rule, severity, dossier: dossier.id, file: place.file, line: place.line, record, message, tip };
}
