/** The words of the pad; those of the rating are the national ones and not ours to change. */
export const zhHans = {
  'page.title': '服务评价',
  'language.choose': '选择语言',
  'window.sign': '{window} 号窗口',

  'state.loading': '正在连接大厅…',
  'state.offline-title': '暂时连不上大厅',
  'state.offline-text': '正在自动重新连接，无需操作。',
  'state.refused-title': '这台评价器不能为本窗口服务',
  'state.refused-text': '请管理员在“控制台 · 终端”中检查它的位置。',
  'state.no-window-title': '还没有指定窗口',
  'state.no-window-text': '请管理员在“控制台 · 终端”中为它指定窗口。',
  'state.stale': '连接中断，正在自动恢复',

  'enrol.title-new': '这台评价器还没有登记',
  'enrol.title-revoked': '这台评价器的登记已失效',
  'enrol.title-wrong-kind': '这台终端不是评价器',
  'enrol.instruction': '请管理员在“控制台 · 终端”中输入此代码',
  'enrol.code': '登记代码',
  'enrol.renews': '{time} 后自动换新代码',
  'enrol.choose-hall': '这台评价器属于哪个大厅？',
  'enrol.citizens': '需要评价的市民，请扫描号票上的二维码',

  'idle.window': '窗口',
  'idle.title': '办理结束后，可在这里评价',
  'idle.text': '是否评价，由您决定',
  'idle.offline': '暂时不能在这里评价，您可以扫描号票上的二维码评价',

  'ask.number': '号码',
  'ask.title': '请您评价本次服务',
  'ask.text': '自愿评价，窗口人员看不到您的选择',
  'ask.choose': '请选择一项',
  'ask.chosen': '您选择了：{choice}（可以改选）',
  'ask.reasons': '评价理由（可多选，选填）',
  'ask.more-reasons': '更多理由',
  'ask.submit': '提交评价',
  'ask.decline': '暂不评价',
  'ask.extend': '需要更多时间',
  'ask.left': '{seconds} 秒后自动关闭',
  'ask.left-soon': '还有 {seconds} 秒将自动关闭，如需更多时间请按“需要更多时间”',
  'ask.left-last': '还有 {seconds} 秒将自动关闭',

  'rating.5': '非常满意',
  'rating.4': '满意',
  'rating.3': '基本满意',
  'rating.2': '不满意',
  'rating.1': '非常不满意',

  'sending.title': '正在提交…',
  'sending.slow': '网络不稳定，正在为您重试，请稍候',

  'notice.thanks-title': '感谢您的评价！',
  'notice.thanks-text': '您的意见会帮助我们改进服务。',
  'notice.already-rated-title': '该办件已评价，无需重复评价',
  'notice.already-rated-text': '感谢您的评价！',
  'notice.timed-out-title': '未评价，已超时',
  'notice.timed-out-text': '之后仍可扫描号票上的二维码评价。',
  'notice.lost-title': '很抱歉，这次评价没有送达',
  'notice.lost-text': '没有记录您的评价。您仍可扫描号票上的二维码评价。',
} as const;

export type PadMessageKey = keyof typeof zhHans;
export type PadMessages = Readonly<Record<PadMessageKey, string>>;
