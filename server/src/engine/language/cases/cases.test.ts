import { describe, expect, it } from 'vitest';
import { check, checkOne } from '../../judge/test-workspace.ts';
import { readDocument } from '../../document/read.ts';
import { readSpeech } from '../../speech/read-speech.ts';
import { languageNamed, languagesOf } from '../languages.ts';
import type { ChangeCase, LanguageCases, SpeechCase } from './case.ts';
import { frenchCases } from './french.fixture.ts';
import { germanCases } from './german.fixture.ts';
import { italianCases } from './italian.fixture.ts';
import { spanishCases } from './spanish.fixture.ts';

const all: readonly LanguageCases[] = [germanCases, frenchCases, spanishCases, italianCases];

/** One line a quotation: its first words, cue, speaker. */
function sayings({ text, says }: SpeechCase, code: string): readonly string[] {
  const outcome = readDocument({ path: 'text.md', text });
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  const { document } = outcome;
  const speech = readSpeech(document, languageNamed(code).speech);
  return speech.quotations.map(({ span, cue, speaker, notSpeech }, at) => line(
    document.text.slice(span.start, span.start + (says[at]?.[0].length ?? 20)),
    cue === null ? null : document.text.slice(cue.start, cue.end),
    notSpeech === null ? speaker?.name ?? null : null,
  ));
}

function line(begins: string, cue: string | null, speaker: string | null): string {
  return `${begins} | ${cue ?? '-'} | ${speaker ?? '-'}`;
}

describe.each(all)('speech in $code', ({ code, speech }) => {
  it.each(speech)('$text', (one) => {
    expect(sayings(one, code)).toEqual(one.says.map(([begins, cue, speaker]) => line(begins, cue, speaker)));
  });

  it.each(speech)('is known for its language, or too short to tell: $text', ({ text }) => {
    expect([code, 'en']).toContain(languagesOf([])({ text, metadata: {} }).code);
  });
});

describe.each(all)('changes in $code', ({ code, marks: [open, close], changes }) => {
  const checked = ({ quoted, source, mode }: ChangeCase): ReturnType<typeof checkOne> => checkOne({
    draft: `---\nlang: ${code}\n---\n${open}${quoted}${close}\n`,
    sources: { 'corpus/source.txt': `---\nlang: ${code}\n---\n${source}\n` },
    mode: mode ?? 'spoken',
    cites: 'source',
  });

  it.each(changes)('$shows', (change) => {
    const { verdict, findings, concerns } = checked(change);
    expect({ verdict, findings, concerns }).toEqual({ verdict: change.verdict, findings: change.findings ?? [], concerns: change.concerns ?? [] });
  });
});

describe.each(all)('a draft and its sources in $code', ({ whole: { draft, sources, judged } }) => {
  it('are judged', () => {
    expect(check({ draft, sources }).map(({ verdict, attribution, findings }) => [verdict, attribution, ...findings.map((finding) => finding.split(' ')[0])])).toEqual(judged);
  });
});
