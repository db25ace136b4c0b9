/** What the guidance adds to the words of a page. It comes with the guidance, not with the kiosk. */
export const zhHans = {
  on: '语音引导已打开',
  actions: '可以按：{names}',
  choices: '共 {count} 个选项',
  chosen: '已选',
  dead: '现在不能按',
  silent: '这台机器没有中文语音，不能朗读页面，只能播报您的号码。',
} as const;

export type GuidanceKey = keyof typeof zhHans;
