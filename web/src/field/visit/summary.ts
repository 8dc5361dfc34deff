import type { Language } from '../../kernel/i18n';
import { moment } from '../../kernel/time';
import type { Outcome } from '../contract';
import type { Loaded } from './load';
import { texts } from './texts';

export interface People {
  officers: { id: string; name: string }[];
}

/** Items that asked for a photograph and have none. */
export function photosMissing({ book, state, judged }: Loaded): string[] {
  const asked = new Set(judged?.shown ?? []);
  const failed = new Set(judged?.findings.map((it) => it.item) ?? []);
  return (book?.checklist.items ?? [])
    .filter(({ of }) => asked.has(of.code) && (state.photos.get(of.code)?.length ?? 0) === 0)
    .filter(({ of }) => {
      const answer = state.answers.get(of.code)?.result;
      return (of.photo === 'always' && answer !== 'na') || (of.photo === 'on-fail' && failed.has(of.code));
    })
    .map(({ of }) => of.code);
}

export function counts({ judged, state, book }: Loaded): {
  asked: number;
  answered: number;
  pass: number;
  fail: number;
  na: number;
} {
  const asked = judged?.shown ?? [];
  const questions = new Set((book?.checklist.items ?? []).filter(({ of }) => of.question).map(({ of }) => of.code));
  const failed = new Set(judged?.findings.map((it) => it.item) ?? []);
  const results = asked.map((item) => ({ item, result: state.answers.get(item)?.result ?? null }));
  const judgedOnes = results.filter(({ item }) => !questions.has(item) || failed.has(item));
  return {
    asked: asked.length,
    answered: results.filter(({ result }) => result !== null).length,
    pass: judgedOnes.filter(({ item, result }) => result === 'pass' && !failed.has(item)).length,
    fail: judgedOnes.filter(({ item }) => failed.has(item)).length,
    na: judgedOnes.filter(({ item, result }) => result === 'na' && !failed.has(item)).length,
  };
}

/** What is shown and signed, in plain words: exactly this text is hashed, and everything in it follows from what was answered. */
export function summarise(loaded: Loaded, people: People, outcome: Outcome, language: Language): string {
  const { visit, book, state, judged, photos } = loaded;
  const of = (words: { zh: string; en: string } | undefined) => words?.[language] ?? words?.zh ?? '';
  const say = texts.say;
  const lines: string[] = [];
  const line = (label: string, value: string) => lines.push(say('line', { label, value }));
  line(say('subject'), visit.name);
  if (visit.address) line(say('address'), visit.address);
  line(say('began'), moment(visit.beganAt));
  if (visit.on) line(say('lateFor'), visit.on);
  line(say('activity'), say(visit.activity as 'inspection'));
  line(say('checklist'), `${of(book?.title)} (${visit.checklist})`);
  line(say('officers'), people.officers.map((it) => it.name).join(language === 'zh' ? '\u3001' : ', '));
  line(say('outcome'), say(outcome));
  if (outcome === 'done') {
    const { pass, fail, na } = counts(loaded);
    lines.push(say('countsLine', { asked: pass + fail + na, pass, fail, na }));
    lines.push(
      '',
      judged && judged.findings.length > 0 ? say('findingsTitle', { count: judged.findings.length }) : say('noFindings'),
    );
    for (const [nth, finding] of (judged?.findings ?? []).entries()) {
      const answer = state.answers.get(finding.item);
      const grade = say(finding.grade);
      lines.push(
        `${nth + 1}. ${say('graded', { what: of(finding.what), grade: finding.criterion ? `${grade} ${finding.criterion}` : grade })}`,
      );
      if (finding.clauses.length > 0) lines.push(`   ${say('line', { label: say('basis'), value: finding.clauses.join('; ') })}`);
      if (answer?.note) lines.push(`   ${say('line', { label: say('note'), value: answer.note })}`);
      if (answer?.measure) lines.push(`   ${say('line', { label: say('measure'), value: answer.measure })}`);
    }
    const missing = photosMissing(loaded).length;
    if (missing > 0) lines.push('', say('photosMissing', { count: missing }));
  }
  const shown = photos.filter((it) => !it.original && it.state !== 'dropped');
  if (shown.length > 0)
    lines.push('', say('photosLine', { count: shown.length, hashes: shown.map((it) => it.sha256.slice(0, 8)).join(' ') }));
  if (state.remark) lines.push('', say('line', { label: say('remark'), value: state.remark }));
  return lines.join('\n');
}
