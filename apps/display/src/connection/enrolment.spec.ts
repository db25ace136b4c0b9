import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import type { DeviceView } from '@onewindow/contracts';
import { enrol, placeOf, type Enrolment } from './enrolment';

const device: DeviceView = {
  kind: 'device',
  id: 'd1',
  hallId: 'zc',
  deviceKind: 'display',
  name: 'B1 board',
  areaId: 'B1',
  windowId: null,
};
const patience = { pause: () => Promise.resolve() };

async function told(key: string | null, read: () => Promise<DeviceView>) {
  const kinds: Enrolment['kind'][] = [];
  await enrol(key, read, patience, (enrolment) => kinds.push(enrolment.kind));
  return kinds;
}

describe(enrol, () => {
  it('does not ask without a key', async () => {
    const read = jest.fn<Promise<DeviceView>, []>();
    expect(await told(null, read)).toEqual(['not-enrolled']);
    expect(read).not.toHaveBeenCalled();
  });

  it('says that the hall is out of reach and goes on asking', async () => {
    const read = jest
      .fn<Promise<DeviceView>, []>()
      .mockRejectedValueOnce(new ApiUnreachable('off'))
      .mockResolvedValue(device);
    expect(await told('owd_1', read)).toEqual(['connecting', 'unreachable', 'enrolled']);
  });

  it('knows a key that has been revoked', async () => {
    const refused = new ApiRefusal(401, {
      code: 'devices.key-invalid',
      message: '',
      details: {},
      requestId: '',
    });
    expect(await told('owd_1', () => Promise.reject(refused))).toEqual([
      'connecting',
      'key-refused',
    ]);
  });
});

describe(placeOf, () => {
  it('sends a device to its window, else to its area', () => {
    expect(placeOf({ ...device, windowId: 'B005' })).toBe('/window/B005');
    expect(placeOf(device)).toBe('/area/B1');
    expect(placeOf({ ...device, areaId: null })).toBeNull();
  });
});
