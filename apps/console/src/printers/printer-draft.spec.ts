import { draftOf, isStrangeHost, NEW_PRINTER, settingsOf } from './printer-draft';
import { aPrinter } from './printer.fixture';

describe(settingsOf, () => {
  it('is nothing while something is missing', () => {
    const full = { ...NEW_PRINTER, name: '一号', host: '10.0.0.9' };
    expect(settingsOf(NEW_PRINTER)).toBeNull();
    expect(settingsOf({ ...full, name: ' ' })).toBeNull();
    expect(settingsOf({ ...full, host: 'http://10.0.0.9' })).toBeNull();
    expect(settingsOf({ ...full, port: undefined })).toBeNull();
    expect(settingsOf(full)).toMatchObject({ name: '一号', port: 9_100, deviceId: null });
  });

  it('leaves a printer as it is when nothing was touched', () => {
    const { name, host, port, paper, commands, deviceId } = aPrinter('一号', { deviceId: 'K1' });
    expect(settingsOf(draftOf(aPrinter('一号', { deviceId: 'K1' })))).toEqual({
      name,
      host,
      port,
      paper,
      commands,
      deviceId,
    });
  });
});

describe(isStrangeHost, () => {
  it('knows names and addresses', () => {
    expect(['', ' ', 'printer-1.hall', '192.168.1.50', 'fe80::1'].some(isStrangeHost)).toBe(false);
    expect(['打印机', '10.0.0.9/raw'].every(isStrangeHost)).toBe(true);
  });
});
