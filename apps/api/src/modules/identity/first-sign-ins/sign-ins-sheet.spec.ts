import { layOutSheet } from './sign-ins-sheet';

const HALL = { id: 'zc', nameZh: '增城大厅', nameEn: 'Zengcheng Hall' };

describe(layOutSheet, () => {
  const lines = layOutSheet({
    hall: HALL,
    consoleUrl: 'http://localhost:8080/console/',
    accounts: [
      {
        username: 'admin',
        password: 'aaaa-bbbb-cccc-dddd',
        name: '系统管理员',
        role: 'administrator',
      },
      { username: 'clerk01', password: 'eeee-ffff-gggg-hhhh', name: '窗口人员01', role: 'clerk' },
    ],
    devices: [{ name: '一号取号机', url: 'http://localhost:8080/kiosk/#device=owd_zc_x' }],
  });

  it('says in both languages what it is', () => {
    expect(lines[0]).toBe('OneWindow 一窗 · 首次登录 First sign-ins');
  });

  it('keeps its columns under each other in a terminal, where hanzi are twice as wide', () => {
    const table = lines.filter((line) => /Username|admin|clerk01/.test(line));
    const before = table.map((line) => {
      const end = line.search(/角色|管理员 a|窗口 c/);
      return [...line.slice(0, end)].reduce(
        (width, char) => width + (char.charCodeAt(0) > 0x2e7f ? 2 : 1),
        0,
      );
    });
    expect(new Set(before).size).toBe(1);
  });

  it('gives the address that hands a device its key', () => {
    expect(lines).toContainEqual('  一号取号机  http://localhost:8080/kiosk/#device=owd_zc_x');
  });

  it('leaves devices out where there are none', () => {
    const without = layOutSheet({ hall: HALL, consoleUrl: '/', accounts: [], devices: [] });
    expect(without.join('\n')).not.toContain('Devices');
  });
});
