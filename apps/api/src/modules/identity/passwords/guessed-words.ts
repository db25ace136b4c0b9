/**
 * What people choose when they are asked for a password, without the digits and marks they put
 * around it. The well-known lists of leaked passwords are mostly these with something added.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  password passwort passwd passcode pass word admin administrator administrador root system user
  guest login logon signin secret test tester testing demo sample default change changeme temp
  temporary welcome hello letmein trustno access master super superuser superman batman spiderman
  pokemon dragon monkey shadow sunshine princess flower football baseball basketball soccer hockey
  liverpool arsenal chelsea barcelona juventus michael jordan jennifer jessica ashley charlie daniel
  thomas george robert matthew andrew joshua anthony william nicole hannah maggie buster ginger
  pepper cookie summer winter spring autumn monday friday january december computer internet
  windows microsoft google apple android samsung nokia iphone starwars matrix killer hunter ranger
  mustang ferrari porsche mercedes yamaha harley diamond silver golden purple orange yellow banana
  cheese chocolate whatever freedom forever loveme iloveyou lovely love baby babygirl angel honey
  sweet butterfly rainbow unicorn tigger snoopy garfield mickey corvette phoenix gandalf merlin
  nirvana metallica eminem slipknot qwer qwert qwerty qwertz azerty asdf asdfg asdfgh zxcv zxcvb
  zxcvbn qazwsx qweasd qweasdzxc abc abcd abcde abcdef abcdefg aaa aaaa xxx

  mima kouling denglu guanli guanliyuan yonghu ceshi woaini woaiwojia nihao nihaoma zhongguo
  china beijing shanghai guangzhou guangdong zengcheng shenzhen wang zhang chen yang zhao huang zhou
  wangwei zhangwei liwei xiaoming mingming tiantian laopo laogong baobao baobei wodemima
  taobao alipay weixin wechat tencent baidu alibaba huawei xiaomi

  密码 口令 管理员 用户 测试 你好 我爱你 中国 北京 广州 增城 登录
  `
    .trim()
    .split(/\s+/),
);

/** Of this product and its halls: the first thing a stranger in a hall would try. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  `
  onewindow yichuang yicang zhengwu zhengwudating zhengwufuwu fuwu fuwuzhongxin dating
  paidui jiaohao quhao chuangkou government hall kiosk queue window windowhall console supervisor
  clerk guide office counter 一窗 政务 政务服务 政务大厅 政务服务中心 大厅 窗口 排队 叫号 取号
  `
    .trim()
    .split(/\s+/),
);

/** Rows of the keyboard and of the alphabet; a password that only walks along them is none. */
export const WALKS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'aq1sw2de3fr4gt5',
  '147258369',
  '159357',
  '!@#$%^&*()',
];
