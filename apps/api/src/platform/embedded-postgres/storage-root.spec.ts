import { resolveDataDirectory, storageNameOf } from './storage-root';

describe(resolveDataDirectory.name, () => {
  it('takes the folder that was named, relative to the project', () => {
    const folder = (chosen: string): string =>
      resolveDataDirectory('/srv/one window', { ONEWINDOW_DATA: chosen }).directory;
    expect(folder('/mnt/hall')).toBe('/mnt/hall');
    expect(folder('halls/b')).toBe('/srv/one window/halls/b');
  });

  it('stays in the project when the database is elsewhere', () => {
    const env = { DATABASE_URL: 'postgres://db.example/hall' };
    expect(resolveDataDirectory('/srv/one window', env)).toEqual({
      directory: '/srv/one window/.onewindow/data',
      notice: null,
    });
  });
});

describe(storageNameOf.name, () => {
  it('is readable, and different for every clone', () => {
    expect(storageNameOf('/root/one window')).toMatch(/^one-window-[0-9a-f]{10}$/);
    expect(storageNameOf('/root/a/hall')).not.toBe(storageNameOf('/root/b/hall'));
  });
});
