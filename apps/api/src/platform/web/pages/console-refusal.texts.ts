import type { PageLanguage } from './page-language';

interface ConsoleRefusalTexts {
  readonly title: string;
  readonly lead: string;
  readonly goThere: string;
  readonly staffTitle: string;
  readonly staff: string;
  readonly waysTitle: string;
  readonly local: string;
  readonly localText: string;
  readonly own: string;
  readonly ownText: string;
  readonly proxy: string;
  readonly proxyText: string;
  readonly here: string;
  readonly hereText: string;
  readonly more: string;
}

export const CONSOLE_REFUSAL: Readonly<Record<PageLanguage, ConsoleRefusalTexts>> = {
  'zh-Hans': {
    title: '工作台需要安全连接',
    lead: '这个地址没有加密。在工作台输入的密码、看到的办事信息，同一网络里的任何人都可能读到，所以工作台不在这里打开。',
    goThere: '改用安全地址打开工作台',
    staffTitle: '窗口人员',
    staff: '请向大厅管理员要一个以 https:// 开头的地址。取号机、大屏和市民手机页不受影响。',
    waysTitle: '管理员：任选一种办法',
    local: '由大厅自己签发证书',
    localText: '在大厅主机上这样启动；每台电脑再按启动信息里的地址安装一次证书。',
    own: '使用单位已有的证书',
    ownText: '证书和私钥为 PEM 文件，更换后自动生效。',
    proxy: '前面已有加密的反向代理',
    proxyText: '让代理传递 X-Forwarded-Proto，并写明信任哪个代理。',
    here: '只在大厅主机本机上使用',
    hereText: '本机地址不经过网络，可以直接打开：',
    more: '详细说明见 docs/tls.md。',
  },
  'zh-Hant': {
    title: '工作台需要安全連線',
    lead: '這個網址沒有加密。在工作台輸入的密碼、看到的辦事資訊，同一網絡裡的任何人都可能讀到，所以工作台不在這裡開啟。',
    goThere: '改用安全網址開啟工作台',
    staffTitle: '窗口人員',
    staff: '請向大廳管理員索取以 https:// 開頭的網址。取號機、大屏和市民手機頁不受影響。',
    waysTitle: '管理員：任選一種辦法',
    local: '由大廳自己簽發憑證',
    localText: '在大廳主機上這樣啟動；每台電腦再按啟動資訊裡的網址安裝一次憑證。',
    own: '使用單位已有的憑證',
    ownText: '憑證和私鑰為 PEM 檔案，更換後自動生效。',
    proxy: '前面已有加密的反向代理',
    proxyText: '讓代理傳遞 X-Forwarded-Proto，並寫明信任哪個代理。',
    here: '只在大廳主機本機上使用',
    hereText: '本機網址不經過網絡，可以直接開啟：',
    more: '詳細說明見 docs/tls.md。',
  },
  en: {
    title: 'The console needs a secure connection',
    lead: 'This address is not encrypted. Anybody on the same network could read the passwords typed into the console and what it shows about people’s business, so it does not open here.',
    goThere: 'Open the console at its secure address',
    staffTitle: 'For staff',
    staff:
      'Ask the hall’s administrator for an address that begins with https://. Kiosks, boards and citizens’ phones are not affected.',
    waysTitle: 'For the administrator: one of these',
    local: 'The hall signs its own certificate',
    localText:
      'Start it like this on the hall’s machine; each computer then installs the certificate once, from the address shown at the start.',
    own: 'A certificate you have',
    ownText:
      'Certificate and private key are PEM files; a renewed one is taken into use by itself.',
    proxy: 'An encrypting reverse proxy in front',
    proxyText: 'Have it send X-Forwarded-Proto, and say which proxy to trust.',
    here: 'Only on the hall’s machine itself',
    hereText: 'What stays on the machine crosses no network:',
    more: 'All of it is in docs/tls.md.',
  },
};
