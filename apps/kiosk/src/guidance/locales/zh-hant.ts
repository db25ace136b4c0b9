import type { GuidanceKey } from './zh-hans';

export const zhHant: Readonly<Record<GuidanceKey, string>> = {
  on: '語音引導已開啟',
  actions: '可以按：{names}',
  choices: '共 {count} 個選項',
  chosen: '已選',
  dead: '現在不能按',
  silent: '這台機器沒有中文語音，不能朗讀頁面，只能播報您的號碼。',
};
