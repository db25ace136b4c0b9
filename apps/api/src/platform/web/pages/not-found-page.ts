import type { RequestHandler } from 'express';
import { html } from './html';
import { pageLanguage } from './page-language';
import { sendStillPage } from './still-page';

const TEXTS = {
  'zh-Hans': { title: '这里没有这个页面', lead: '这个主机名只提供一种终端的页面，请核对地址。' },
  'zh-Hant': { title: '這裡沒有這個頁面', lead: '這個主機名只提供一種終端的頁面，請核對網址。' },
  en: {
    title: 'There is no such page here',
    lead: 'This host name serves one kind of screen only. Please check the address.',
  },
} as const;

export const notFoundPage: RequestHandler = (request, response) => {
  const language = pageLanguage(request);
  const { title, lead } = TEXTS[language];
  const body = html`<h1>${title}</h1>
    <p class="lead">${lead}</p>`;
  sendStillPage(request, response, { status: 404, language, title, body });
};
