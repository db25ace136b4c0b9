import type { ProblemTexts } from './problem-texts';

export const problemsZhHans: ProblemTexts = {
  request: {
    malformed: '请求内容有误，请刷新页面后重试。',
    'idempotency-key-missing': '请求不完整，请刷新页面后重试。',
    'idempotency-key-reused': '这次操作与之前的操作冲突，请刷新页面后重试。',
    expired: '操作送达太晚，没有执行，请重新操作。',
    'not-found': '没有找到请求的内容。',
    'too-many': '操作太频繁，请稍候再试。',
  },
  server: {
    unexpected: '大厅系统出错，本次操作没有完成，请重试或联系管理员。',
    unavailable: '大厅系统暂时不可用，请稍候。',
  },
  identity: {
    'sign-in-required': '登录已结束，请重新登录。',
    'credentials-wrong': '用户名或密码不正确。',
    'too-many-attempts': '尝试次数过多，请 {retryAfterSeconds} 秒后再试。',
    'not-permitted': '您没有这项操作的权限。',
    'foreign-hall': '您的账号不属于这个大厅。',
  },
  devices: { 'key-invalid': '终端的登记已失效，请管理员重新登记。' },
  citizen: {
    'token-invalid': '取号凭证无效。',
    'token-expired': '取号凭证已过期。',
  },
  hall: {
    'not-found': '没有这个大厅。',
    'queue-not-found': '没有这个队列。',
    'window-not-found': '没有这个窗口。',
    'import-invalid': '导入的文件有错误，没有作任何更改。',
  },
  catalogue: { 'item-not-found': '没有这个事项。' },
  ticketing: {
    'items-missing': '请至少选择一个事项。',
    'items-duplicate': '同一事项选择了两次。',
    'items-too-many': '选择的事项太多，请分次取号。',
    'items-need-separate-tickets': '这些事项不能在同一窗口办理，请分别取号。',
    'priority-not-permitted': '您不能给予优先。',
    'queue-closed': '这个队列已停止办理。',
    'queue-paused': '这个队列已暂停取号。',
    'quota-exhausted': '这个队列今天的号已取完。',
    'ticket-not-found': '没有找到这张号票。',
    'action-not-allowed': '号票的状态已经改变，不能这样操作；已按大厅记录刷新。',
    'not-eligible': '这张号票暂时不能叫号。',
    'not-at-this-window': '这张号票不在本窗口；已按大厅记录刷新。',
    'recall-too-soon': '刚刚呼叫过，请 {waitSeconds} 秒后再重呼。',
    'recall-limit-reached': '已达到重呼次数上限，可以等候或标记过号。',
    'mark-missed-too-soon': '还在等候时间内，{waitSeconds} 秒后才能标记过号。',
    'outcome-missing': '还有办件没有选择办理结果。',
    'outcome-duplicate': '同一办件选择了两个办理结果。',
    'case-not-found': '号票里没有这个办件；请刷新后重试。',
  },
  windows: {
    'window-occupied': '这个窗口已有人在岗，请选择其他窗口。',
    'already-at-window': '您已在另一个窗口上岗，请先离岗。',
    'not-at-window': '您还没有上岗，请先选择窗口。',
    'ticket-open': '还有没办完的号票，请先办结或标记过号。',
  },
  ratings: {
    'not-served-yet': '还没有办理，不能评价。',
    'already-rated': '已经评价过了。',
  },
  realtime: {
    'room-unknown': '没有这个看板。',
    'room-not-permitted': '您没有查看这个看板的权限。',
  },
};
