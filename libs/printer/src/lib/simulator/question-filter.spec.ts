import fc from 'fast-check';
import { QuestionFilter } from './question-filter';

describe(QuestionFilter.name, () => {
  it('takes the questions out, wherever the bytes are cut', () => {
    const bytes = Uint8Array.of(65, 0x10, 4, 1, 66, 0x10, 4, 4, 0x10, 4, 9, 0x10, 5, 67);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), (cuts) => {
        const filter = new QuestionFilter();
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const sorted = places
          .slice(1)
          .map((place, index) => filter.sort(bytes.subarray(places[index], place)));
        expect(sorted.flatMap(({ questions }) => questions)).toEqual([1, 4]);
        const job = sorted.flatMap((part) => [...part.job]);
        expect(job).toEqual([65, 66, 0x10, 4, 9, 0x10, 5, 67]);
      }),
    );
  });
});
