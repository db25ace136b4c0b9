import { PassThrough } from 'node:stream';
import { onWholeLines } from './whole-lines';

describe(onWholeLines.name, () => {
  it('keeps a begun line back until it ends, wherever the stream was cut', async () => {
    const stream = new PassThrough();
    const taken: string[] = [];
    onWholeLines(stream, (lines) => taken.push(lines.toString()));
    stream.write('{"a":1}\n{"b"');
    stream.write(':2');
    stream.write('}\n{"c":3}\nlast words');
    stream.end();
    await new Promise((resolve) => stream.once('close', resolve));
    expect(taken).toEqual(['{"a":1}\n', '{"b":2}\n{"c":3}\n', 'last words\n']);
  });
});
