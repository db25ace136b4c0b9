import { QueryFailedError } from 'typeorm';
import { loggableError, loggablePath } from './request-log';

describe(loggablePath.name, () => {
  it.each([
    ['/t/ZC-7M3K9Q2R5T8V1X4Z6B0C3D5F7H', '/t/…'],
    ['/T/ZC-7M3K9Q2R5T8V1X4Z6B0C3D5F7H?from=qr', '/T/…'],
    ['/api/v1/halls/zc/items?search=身份证', '/api/v1/halls/zc/items'],
    [undefined, ''],
  ])('turns %s into %s', (url, path) => {
    expect(loggablePath(url)).toBe(path);
  });
});

describe(loggableError.name, () => {
  it('keeps the text and the place of a database error, and none of its values', () => {
    const failure = Object.assign(new Error('duplicate key'), { code: '23505' });
    const error = new QueryFailedError('INSERT INTO staff VALUES ($1)', ['secret'], failure);
    const logged = JSON.stringify(loggableError(error));
    expect(logged).toContain('duplicate key');
    expect(logged).toContain('23505');
    expect(logged).not.toMatch(/secret|INSERT INTO/);
  });
});
