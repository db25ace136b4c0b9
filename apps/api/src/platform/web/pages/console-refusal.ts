import type { RequestHandler } from 'express';
import { addressOf, addressOnThisMachine } from '../../config/app-addresses';
import type { ApiConfig } from '../../config/api-config';
import { isConfidential } from '../own-address';
import { CONSOLE_REFUSAL } from './console-refusal.texts';
import { html, type Html } from './html';
import { type PageLanguage, pageLanguage } from './page-language';
import { sendStillPage } from './still-page';

/** Instead of the console, whoever comes over plain HTTP from elsewhere gets a page that says why. */
export function refuseOpenConnections(config: ApiConfig): RequestHandler {
  return (request, response, next) => {
    if (isConfidential(request)) return next();
    const language = pageLanguage(request);
    const { title } = CONSOLE_REFUSAL[language];
    sendStillPage(request, response, {
      status: 403,
      language,
      title,
      body: bodyOf(language, config),
    });
  };
}

function bodyOf(language: PageLanguage, config: ApiConfig): Html {
  const text = CONSOLE_REFUSAL[language];
  const address = `${addressOf('console', config)}/console/`;
  return html`
    <h1>${text.title}</h1>
    <p class="lead">${text.lead}</p>
    ${isPublicHttps(config) ? secureAddress(text.goThere, address) : null}
    <section class="card">
      <h2>${text.staffTitle}</h2>
      <p>${text.staff}</p>
    </section>
    <section class="card ways">
      <h2>${text.waysTitle}</h2>
      ${way(text.local, text.localText, 'TLS=local npm start')}
      ${way(text.own, text.ownText, 'TLS_CERT=/path/hall.crt TLS_KEY=/path/hall.key npm start')}
      ${way(text.proxy, text.proxyText, 'TRUSTED_PROXIES=loopback PUBLIC_URL=https://… npm start')}
      ${way(text.here, text.hereText, `${addressOnThisMachine(config)}/console/`)}
      <p class="quiet">${text.more}</p>
    </section>
  `;
}

function secureAddress(label: string, address: string): Html {
  return html`<div>
    <a class="button" href="${address}">${label}</a>
    <p class="quiet">${address}</p>
  </div>`;
}

function way(title: string, text: string, command: string): Html {
  return html`<div>
    <h3>${title}</h3>
    <p>${text}</p>
    <code class="code">${command}</code>
  </div>`;
}

function isPublicHttps({ publicUrl = '' }: ApiConfig): boolean {
  return publicUrl.startsWith('https://');
}
