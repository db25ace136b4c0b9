import { transferNote } from './transfer-note';

describe(transferNote, () => {
  it('is what was written, without blanks around it', () => {
    expect(transferNote(' 缴费 25 元后请送回 A01 ')).toEqual({
      ok: true,
      note: '缴费 25 元后请送回 A01',
    });
  });

  it.each([undefined, '', '  '])('may be left out: %p', (text) => {
    expect(transferNote(text)).toEqual({ ok: true, note: undefined });
  });

  it.each([
    '电话 13800138000',
    '138-0013-8000',
    '44018319900101123X',
    '１３８００１３８０００',
    '020 8888 1234',
  ])('carries no number of a person: %s', (text) => {
    expect(transferNote(text)).toMatchObject({ ok: false, code: 'ticketing.note-personal' });
  });

  it('leaves dates and window numbers alone', () => {
    expect(transferNote('2026-03-02 补材料，见 B099').ok).toBe(true);
  });
});
