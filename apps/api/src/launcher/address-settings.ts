import { HOST_NAME, HOST_VARIABLES, WEB_APPS, type WebApp } from '../platform/config/web-apps';
import { wrongSetting } from './wrong-setting';

/** The app's own host name, where one is set. */
export type AppHostNames = Readonly<Partial<Record<WebApp, string>>>;

export function readAppHosts(env: NodeJS.ProcessEnv): AppHostNames {
  const hosts = WEB_APPS.flatMap((app) => {
    const value = env[HOST_VARIABLES[app]];
    if (value === undefined || value === '') return [];
    if (HOST_NAME.test(value)) return [[app, value.toLowerCase()] as const];
    throw wrongSetting(HOST_VARIABLES[app], {
      zh: '只写主机名，不带 http:// 和端口，例如 CONSOLE_HOST=console.hall.lan。',
      en: 'Write the host name alone, without http:// and without a port, for example CONSOLE_HOST=console.hall.lan.',
    });
  });
  return Object.fromEntries(hosts);
}

/** The address that goes into the QR codes, when the operator sets it. */
export function readPublicUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.search + url.hash === '') return value;
  throw wrongSetting('PUBLIC_URL', {
    zh: '格式为 https://主机名，例如 PUBLIC_URL=https://hall.example.gov.cn。',
    en: 'Its form is https://host, for example PUBLIC_URL=https://hall.example.gov.cn.',
  });
}
