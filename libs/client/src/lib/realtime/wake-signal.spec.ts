import { LiveHall } from './live-hall';
import { ScriptedTransport } from './scripted-transport.fake';

/** The browser as far as this library looks at it. */
class Page extends EventTarget {
  visibilityState = 'visible';
}

describe('a phone that wakes', () => {
  const page = new Page();
  const scope = globalThis as { window?: EventTarget; document?: EventTarget };
  let server: ScriptedTransport;
  let hall: LiveHall;

  beforeEach(() => {
    jest.useFakeTimers();
    scope.document = page;
    scope.window = new EventTarget();
    server = new ScriptedTransport();
    hall = new LiveHall('zc', ['queue:Q1'], server, () => Promise.reject(new Error('down')));
    server.begin(10);
  });
  afterEach(() => {
    hall.close();
    delete scope.document;
    delete scope.window;
    jest.useRealTimers();
  });

  it('dials again at once when it has slept long enough to doubt the socket', () => {
    jest.setSystemTime(Date.now() + 20_000);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(server.redials).toBe(1);
    expect(server.redialledAfterMs).toBe(0);
    expect(hall.freshness).toBe('aging');
  });

  it.each(['online', 'pageshow'])('looks at its socket on %s', (type) => {
    jest.setSystemTime(Date.now() + 20_000);
    scope.window?.dispatchEvent(new Event(type));
    expect(server.redials).toBe(1);
  });

  it('leaves a socket alone that has just spoken, and a page that is being hidden', () => {
    page.dispatchEvent(new Event('visibilitychange'));
    jest.setSystemTime(Date.now() + 20_000);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(server.redials).toBe(0);
    page.visibilityState = 'visible';
  });

  it('listens no more once it is closed', () => {
    hall.close();
    jest.setSystemTime(Date.now() + 20_000);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(server.redials).toBe(0);
  });
});
