import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../document.ts';
import { readAnyDocument } from '../read.ts';
import { brokenPromises, joinLines, outline } from '../test-support.ts';

async function read(path: string, ...lines: readonly string[]): Promise<DraftDocument> {
  const outcome = await readAnyDocument({ path, bytes: new TextEncoder().encode(joinLines(...lines).replaceAll('\n', '\r\n')) });
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

const head = ['From: =?utf-8?Q?Ad=C3=A8le_Harrow?= <ada@example.org>', 'Subject: The mole', 'Date: Mon, 18 Nov 2030 21:07:00 +0000', 'MIME-Version: 1.0'];

describe('an e-mail', () => {
  it('is its own words, and those that it quotes set apart', async () => {
    const document = await read('a.eml', ...head, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '',
      'We counted nine =E2=80=9Cboats=E2=80=9D, and not one had a =', 'lamp.', '', 'On Sunday Tom wrote:', '> How many?', '>', '>> I forget.', '> Tell me.', '', 'Ada');
    expect(outline(document)).toEqual([
      'paragraph: We counted nine “boats”, and not one had a lamp.', 'paragraph: On Sunday Tom wrote:', 'paragraph q0/1: How many?', 'paragraph q0/2: I forget.', 'paragraph q0/1: Tell me.', 'paragraph: Ada',
    ]);
    expect(document.metadata).toMatchObject({ title: 'The mole', author: ['Adèle Harrow'], issued: '2030-11-18', type: 'personal_communication' });
  });

  it('is read from its HTML where it has nothing else, without what would run, and names what is attached', async () => {
    const document = await read('a.eml', ...head, 'Content-Type: multipart/mixed; boundary=x', '', '--x', 'Content-Type: text/html', '',
      '<p>Nine <b>boats</b>.</p><script>alert(1)</script><blockquote>How many?</blockquote>', '--x', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename=plan.pdf', '', 'x', '--x--');
    expect(outline(document)).toEqual(['paragraph: Nine boats.', 'paragraph q0/1: How many?']);
    expect(document.problems.map(({ message }) => message)).toEqual(['What is attached was not read: plan.pdf. Save it beside the message.']);
  });

  it('without words is none, and one of boxes in boxes breaks nothing', async () => {
    expect(await readAnyDocument({ path: 'a.eml', bytes: new Uint8Array([0, 1, 2]) })).toMatchObject({ failure: { code: 'no-text' } });
    const deep = Array.from({ length: 500 }, (_, level) => `Content-Type: multipart/mixed; boundary=b${String(level)}\r\n\r\n--b${String(level)}\r\n`).join('');
    expect(await readAnyDocument({ path: 'a.eml', bytes: new TextEncoder().encode(deep) })).toMatchObject({ failure: { code: 'damaged' } });
  });
});

describe('a page saved with its parts', () => {
  it('is its article, with where it was', async () => {
    const document = await read('a.mhtml', 'From: <Saved by Blink>', 'Snapshot-Content-Location: https://quay.example/boats', 'Subject: Boats', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="x"', '',
      '--x', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', '', '<html><body><article><p>We counted nine boats at the mole, and not one =', 'of them had a lamp =E2=80=93 none.</p></article></body></html>', '--x', 'Content-Type: text/css', '', 'p { color: red }', '--x--');
    expect(document.text).toBe('We counted nine boats at the mole, and not one of them had a lamp – none.');
    expect(document.metadata).toMatchObject({ title: 'Boats', URL: 'https://quay.example/boats' });
    expect(document.metadata.issued).toBeUndefined();
  });
});
