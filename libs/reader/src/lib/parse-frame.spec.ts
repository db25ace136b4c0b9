import fc from 'fast-check';
import { FRAME_MAX_LENGTH } from './frames';
import { parseAgentFrame, parsePageFrame } from './parse-frame';

const person = { kind: 'id-card', number: '990101199005210114', maskedName: '林*' };
const done = (document: unknown) => JSON.stringify({ type: 'read-done', id: 1, document });

describe(parseAgentFrame, () => {
  it.each([
    { type: 'status', status: 'warning' },
    { type: 'inserted', laid: 'card' },
    { type: 'removed' },
    { type: 'read-done', id: 1, document: person },
    { type: 'read-done', id: 2, document: { kind: 'licence-code', code: '91…' } },
    { type: 'read-failed', id: 3, code: 'reader.no-card' },
  ])('reads %j', (frame) => {
    expect(parseAgentFrame(JSON.stringify(frame))).toEqual(frame);
  });

  it('lets through no full name, and nothing it did not ask for', () => {
    const full = { ...person, maskedName: '林小满', address: '某路 1 号', photo: 'AAAA' };
    expect(parseAgentFrame(done(full))).toEqual({ type: 'read-done', id: 1, document: person });
  });

  it.each([
    ['no JSON', 'inserted'],
    ['no object', '[1]'],
    ['an unknown type', '{"type":"print"}'],
    ['an unknown status', '{"type":"status","status":"fine"}'],
    ['an unknown fault', '{"type":"read-failed","id":1,"code":"reader.tired"}'],
    ['no id', '{"type":"read-failed","code":"reader.busy"}'],
    ['a document of no kind', done({ ...person, kind: 'passport' })],
    ['a person without a number', done({ ...person, number: '' })],
    ['a code that is none', done({ kind: 'ticket-code', code: 7 })],
    ['too much', JSON.stringify({ type: 'removed', x: 'x'.repeat(FRAME_MAX_LENGTH) })],
  ])('passes over %s', (_, text) => {
    expect(parseAgentFrame(text)).toBeUndefined();
  });
});

describe(parsePageFrame, () => {
  it.each([
    { type: 'hello', token: 't' },
    { type: 'read', id: 1, kinds: ['id-card', 'e-id'], timeoutMs: 30_000 },
    { type: 'cancel', id: 1 },
  ])('reads %j', (frame) => {
    expect(parsePageFrame(JSON.stringify(frame))).toEqual(frame);
  });

  it.each([
    '{"type":"hello"}',
    '{"type":"read","id":1,"kinds":[],"timeoutMs":1}',
    '{"type":"read","id":1,"kinds":["face"],"timeoutMs":1}',
    '{"type":"read","id":1,"kinds":["id-card"],"timeoutMs":1e9}',
    '{"type":"cancel","id":-1}',
    '{"type":"status","status":"ok"}',
  ])('refuses %s', (text) => {
    expect(parsePageFrame(text)).toBeUndefined();
  });
});

it('no text of either side throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      parseAgentFrame(text);
      parsePageFrame(text);
    }),
  );
});
