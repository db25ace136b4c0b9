const PCM = 1;
const HEADER_BYTES = 44;
const FULL_SCALE = 32_768;

/**
 * @typedef {object} Sound
 * @property {number} rate samples a second
 * @property {Float64Array} samples one channel, full scale at ±1
 */

/**
 * Reads 16-bit PCM, mixed down to one channel. A length that a program writing to a pipe could not
 * know is taken from the end of the file.
 *
 * @param {Buffer} bytes
 * @returns {Sound}
 */
export function readWav(bytes) {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    throw new Error('This is no WAV file.');
  }
  const format = chunkOf(bytes, 'fmt ');
  const channels = format.readUInt16LE(2);
  if (format.readUInt16LE(0) !== PCM || format.readUInt16LE(14) !== 16) {
    throw new Error('A recording has to be a WAV file of 16-bit PCM.');
  }
  const body = chunkOf(bytes, 'data');
  const frames = Math.floor(body.length / (2 * channels));
  const samples = Float64Array.from({ length: frames }, (_, frame) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) {
      sum += body.readInt16LE(2 * (frame * channels + channel));
    }
    return sum / channels / FULL_SCALE;
  });
  return { rate: format.readUInt32LE(4), samples };
}

/**
 * @param {Sound} sound
 * @returns {Buffer} 16-bit PCM, one channel
 */
export function writeWav({ rate, samples }) {
  const bytes = Buffer.alloc(HEADER_BYTES + 2 * samples.length);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(PCM, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(2 * rate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(2 * samples.length, 40);
  samples.forEach((sample, i) => {
    const level = Math.round(sample * FULL_SCALE);
    bytes.writeInt16LE(
      Math.max(-FULL_SCALE, Math.min(FULL_SCALE - 1, level)),
      HEADER_BYTES + 2 * i,
    );
  });
  return bytes;
}

function chunkOf(bytes, name) {
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === name) {
      return bytes.subarray(at + 8, Math.min(at + 8 + length, bytes.length));
    }
    at += 8 + length + (length % 2);
  }
  throw new Error(`The WAV file has no part "${name.trim()}".`);
}
