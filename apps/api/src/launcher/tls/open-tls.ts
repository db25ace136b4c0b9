import type { BilingualText } from '../../platform/processes/startup-problem';
import type { ClosingSteps } from '../closing-steps';
import type { LaunchSettings } from '../launch-settings';
import { thisMachine } from '../this-machine';
import { certificateWarnings, type HallTls, makeTlsReady } from './hall-tls';

/** Addresses change and certificates end while a hall runs for weeks. */
const LOOK_AGAIN_MS = 3_600_000;

interface TlsContext {
  readonly dataDirectory: string;
  readonly closing: ClosingSteps;
  readonly report: (message: string) => void;
}

/** Makes TLS ready and keeps it so until the hall closes; the API notices a new certificate itself. */
export async function openTls(
  settings: LaunchSettings,
  { dataDirectory, closing, report }: TlsContext,
): Promise<HallTls | null> {
  if (settings.tls.kind === 'off') return null;
  const said = new Set<string>();
  const say = ({ zh, en }: BilingualText): void => {
    if (!said.has(en)) report(`${zh}\n  ${en}`);
    said.add(en);
  };
  const refresh = async (): Promise<HallTls | null> => {
    const machine = thisMachine();
    const configured = configuredNames(settings);
    const tls = await makeTlsReady({
      settings: settings.tls,
      dataDirectory,
      machineName: machine.name,
      names: [...configured, ...machine.names],
      now: new Date(),
    });
    if (tls) certificateWarnings(tls, configured, new Date()).forEach(say);
    return tls;
  };
  const timer = setInterval(() => void refresh().catch(complain(report)), LOOK_AGAIN_MS);
  timer.unref();
  closing.add(() => clearInterval(timer));
  return refresh();
}

function configuredNames({ appHosts, publicUrl }: LaunchSettings): string[] {
  const url = publicUrl === null ? null : new URL(publicUrl);
  const publicName = url?.protocol === 'https:' ? [url.hostname.replace(/^\[|\]$/g, '')] : [];
  return [...new Set([...publicName, ...Object.values(appHosts)])];
}

/** The hall goes on with the certificate it has. */
function complain(report: (message: string) => void): (error: unknown) => void {
  return (error) => report(error instanceof Error ? error.message : String(error));
}
