import { chooseFiles } from './chosen-files';

const file = (name: string, size = 100) => ({ name, size });
const WHOLE = [
  'hall.json',
  'areas.csv',
  'windows.csv',
  'queues.csv',
  'departments.csv',
  'themes.csv',
  'items-a.csv',
  'items-b.csv',
  'bundles.csv',
].map((name) => file(name));

describe(chooseFiles, () => {
  it('takes the files of a hall out of a folder', () => {
    const chosen = chooseFiles([...WHOLE, file('README.md'), file('.DS_Store')]);
    expect(chosen.files).toEqual(WHOLE);
    expect(chosen.ignored).toEqual(['README.md', '.DS_Store']);
    expect(chosen.parts.at(-2)).toEqual({
      name: 'items*.csv',
      isOptional: false,
      files: ['items-a.csv', 'items-b.csv'],
    });
    expect([chosen.isWhole, chosen.isTooLarge]).toEqual([true, false]);
    const optional = ['themes.csv', 'bundles.csv'];
    const needed = WHOLE.filter(({ name }) => !optional.includes(name));
    expect(chooseFiles(needed).isWhole).toBe(true);
  });

  it('knows what is missing, and takes the later of two', () => {
    const chosen = chooseFiles([file('queues.csv', 1), file('queues.csv', 2)]);
    expect(chosen.files).toEqual([file('queues.csv', 2)]);
    expect(chosen.isWhole).toBe(false);
    expect(chosen.parts.filter(({ files }) => files.length === 0)).toHaveLength(7);
  });

  it.each([
    ['one file of 8 MB', [file('items.csv', 8 * 1024 * 1024)], true],
    ['one file of 7 MB', [file('items.csv', 7 * 1024 * 1024)], false],
    ['21 files', Array.from({ length: 21 }, (_, n) => file(`items-${n}.csv`)), true],
  ])('says of %s whether it is too much', (_, files, isTooLarge) => {
    expect(chooseFiles(files).isTooLarge).toBe(isTooLarge);
  });
});
