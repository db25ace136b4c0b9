import type { Request, Response } from 'express';
import { contentPolicyOfStill } from '../content-policy';
import { html, Html } from './html';
import { LANGUAGE_NAMES, PAGE_LANGUAGES, type PageLanguage } from './page-language';
import { PAGE_FONTS } from './page-fonts';
import { pageStyle } from './page-style';

/** A page of the server's own: no script, nothing to load, so that it works before anything else does. */
export interface StillPage {
  readonly status: number;
  readonly language: PageLanguage;
  readonly title: string;
  readonly body: Html;
}

const PRODUCT = { 'zh-Hans': '一窗', 'zh-Hant': '一窗', en: 'OneWindow' } as const;
const TAGLINE = {
  'zh-Hans': '政务服务大厅 · 排队叫号与窗口管理',
  'zh-Hant': '政務服務大廳 · 排隊叫號與窗口管理',
  en: 'Queues and windows of the service hall',
} as const satisfies Record<PageLanguage, string>;
const CHOOSE = { 'zh-Hans': '语言', 'zh-Hant': '語言', en: 'Language' } as const;

export function sendStillPage(request: Request, response: Response, page: StillPage): void {
  const { css, hash } = pageStyle();
  response
    .status(page.status)
    .setHeader('Content-Security-Policy', contentPolicyOfStill(hash))
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Content-Language', page.language)
    .setHeader('Vary', 'Accept-Language')
    .type('html')
    .send(documentOf(page, request.baseUrl + request.path, css));
}

function documentOf({ language, title, body }: StillPage, path: string, css: string): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · 一窗 OneWindow</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${PAGE_FONTS}/index.css" />
        ${new Html(`<style>${css}</style>`)}
      </head>
      <body>
        <div class="page">
          <header class="side" data-theme="dark">
            <div class="sign">
              ${MARK}
              <p class="product">${PRODUCT[language]}</p>
              <p class="tagline">${TAGLINE[language]}</p>
            </div>
          </header>
          <main class="main">
            ${languageLinks(language, path)}
            <div class="content">${body}</div>
          </main>
        </div>
      </body>
    </html>`.text;
}

function languageLinks(current: PageLanguage, path: string): Html {
  const links = PAGE_LANGUAGES.map((language) =>
    language === current
      ? html`<a href="${path}?lang=${language}" lang="${language}" aria-current="true"
          >${LANGUAGE_NAMES[language]}</a
        >`
      : html`<a href="${path}?lang=${language}" lang="${language}">${LANGUAGE_NAMES[language]}</a>`,
  );
  return html`<nav class="languages" aria-label="${CHOOSE[current]}">${links}</nav>`;
}

/** The sign of one window, as in libs/ui. */
const MARK = html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <rect width="48" height="48" rx="12" fill="#fff" fill-opacity="0.1" />
  <path
    d="M13.5 31.5V15a4.5 4.5 0 0 1 4.5-4.5h12a4.5 4.5 0 0 1 4.5 4.5v16.5M24 10.5v21M13.5 20.5h21"
    fill="none"
    stroke="#fff"
    stroke-width="3"
    stroke-linejoin="round"
  />
  <rect x="8" y="32.5" width="32" height="5" rx="2.5" fill="#ffc53d" />
</svg>`;
