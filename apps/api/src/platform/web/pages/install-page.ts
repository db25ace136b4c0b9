import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type RequestHandler, Router } from 'express';
import type { ApiConfig } from '../../config/api-config';
import { addressOf } from '../../config/app-addresses';
import { html, type Html } from './html';
import { INSTALL_PAGE } from './install-page.texts';
import { type PageLanguage, pageLanguage } from './page-language';
import { sendStillPage } from './still-page';

const DOWNLOAD = 'onewindow-authority.crt';
/** What makes Android, iOS and Windows offer to install it. */
const CERTIFICATE_TYPE = 'application/x-x509-ca-cert';

/** The page by which a device of the hall comes to trust the local authority, and its certificate. */
export function installPage(config: ApiConfig, authorityFile: string): RequestHandler {
  const router = Router();
  router.get('/', (request, response) => {
    const language = pageLanguage(request);
    const { title } = INSTALL_PAGE[language];
    const body = bodyOf(language, new X509Certificate(readFileSync(authorityFile)), config);
    sendStillPage(request, response, { status: 200, language, title, body });
  });
  router.get(`/${DOWNLOAD}`, (_request, response) => {
    response
      .setHeader('Cache-Control', 'no-store')
      .type(CERTIFICATE_TYPE)
      .send(readFileSync(authorityFile));
  });
  return router;
}

function bodyOf(language: PageLanguage, authority: X509Certificate, config: ApiConfig): Html {
  const text = INSTALL_PAGE[language];
  const address = `${addressOf('console', config)}/console/`;
  return html`
    <h1>${text.title}</h1>
    <p class="lead">${text.lead}</p>
    <p class="notice">${text.citizens}</p>
    <section class="card">
      <h2>${text.checkTitle}</h2>
      <p>${text.check}</p>
      <code class="code fingerprint" id="fingerprint">${inGroups(authority.fingerprint256)}</code>
      <p class="quiet">
        ${text.name}${commonName(authority)}<br />${text.validUntil}${dayOf(authority.validTo)}
      </p>
      <a class="button" href="/install/${DOWNLOAD}">${text.download}</a>
    </section>
    <section>
      <h2>${text.stepsTitle}</h2>
      <div class="systems">${text.systems.map(([system, steps]) => stepsOf(system, steps))}</div>
    </section>
    <section class="card">
      <h2>${text.afterTitle}</h2>
      <p>${text.after} <a class="text-link" href="${address}">${address}</a></p>
    </section>
  `;
}

function stepsOf(system: string, steps: readonly string[]): Html {
  return html`<details>
    <summary>${system}</summary>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
  </details>`;
}

/** Four groups of eight bytes, so that eyes find their place again. */
function inGroups(fingerprint: string): Html[] {
  return (fingerprint.match(/.{1,24}/g) ?? []).map((group) => html`<span>${group}</span>`);
}

function commonName({ subject }: X509Certificate): string {
  return /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;
}

function dayOf(date: string): string {
  return new Date(date).toISOString().slice(0, 10);
}
