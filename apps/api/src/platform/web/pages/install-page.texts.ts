import type { PageLanguage } from './page-language';

interface InstallPageTexts {
  readonly title: string;
  readonly lead: string;
  readonly citizens: string;
  readonly checkTitle: string;
  readonly check: string;
  readonly download: string;
  readonly name: string;
  readonly validUntil: string;
  readonly stepsTitle: string;
  /** By system: its name, then its steps. */
  readonly systems: readonly (readonly [string, readonly string[]])[];
  readonly afterTitle: string;
  readonly after: string;
}

export const INSTALL_PAGE: Readonly<Record<PageLanguage, InstallPageTexts>> = {
  'zh-Hans': {
    title: '安装本大厅的证书',
    lead: '本大厅的网页经过加密，证书由大厅自己的颁发机构签发。在大厅的电脑、取号机和大屏上安装一次，浏览器就会认可，不再提示“不安全”。',
    citizens:
      '只装在大厅自己的设备上，不要请群众安装。群众手机扫码打开的地址，要用手机本来就信任的证书，见 docs/tls.md。',
    checkTitle: '第一步：核对指纹',
    check:
      '下面的 SHA-256 指纹必须与大厅主机启动信息里显示的完全一致。不一致就不要安装，并告知管理员。',
    download: '第二步：下载证书',
    name: '名称：',
    validUntil: '有效期至：',
    stepsTitle: '第三步：按系统安装',
    systems: [
      [
        'Windows',
        [
          '双击下载的文件，选“安装证书”。',
          '存储位置选“本地计算机”，下一步。',
          '选“将所有的证书都放入下列存储”，浏览到“受信任的根证书颁发机构”，完成。',
          '关闭并重新打开浏览器（Edge、Chrome）。',
        ],
      ],
      [
        '统信 UOS、麒麟、Debian、Ubuntu',
        [
          '系统：把文件复制到 /usr/local/share/ca-certificates/，运行 sudo update-ca-certificates。',
          '浏览器：设置 → 隐私和安全 → 安全 → 管理证书 → 授权机构 → 导入，勾选“信任该证书，以标识网站”。',
        ],
      ],
      [
        'Android（取号机、平板）',
        [
          '设置 → 安全 → 更多安全设置 → 加密与凭据 → 安装证书 → CA 证书。',
          '选“仍然安装”，再选下载的文件。',
        ],
      ],
      [
        'iPad、iPhone',
        [
          '用 Safari 下载后：设置 → 通用 → VPN 与设备管理 → 安装描述文件。',
          '设置 → 通用 → 关于本机 → 证书信任设置，打开这张证书的开关。',
        ],
      ],
      ['macOS', ['双击文件，加入“系统”钥匙串。', '双击这张证书 → 信任 → 使用此证书时：始终信任。']],
    ],
    afterTitle: '装好以后',
    after: '打开大厅的安全地址：',
  },
  'zh-Hant': {
    title: '安裝本大廳的憑證',
    lead: '本大廳的網頁經過加密，憑證由大廳自己的簽發機構簽發。在大廳的電腦、取號機和大屏上安裝一次，瀏覽器就會認可，不再提示「不安全」。',
    citizens:
      '只裝在大廳自己的設備上，不要請市民安裝。市民手機掃碼開啟的網址，要用手機本來就信任的憑證，見 docs/tls.md。',
    checkTitle: '第一步：核對指紋',
    check:
      '下面的 SHA-256 指紋必須與大廳主機啟動資訊裡顯示的完全一致。不一致就不要安裝，並告知管理員。',
    download: '第二步：下載憑證',
    name: '名稱：',
    validUntil: '有效期至：',
    stepsTitle: '第三步：按系統安裝',
    systems: [
      [
        'Windows',
        [
          '按兩下下載的檔案，選「安裝憑證」。',
          '存放位置選「本機電腦」，下一步。',
          '選「將所有憑證放入以下的存放區」，瀏覽到「受信任的根憑證授權單位」，完成。',
          '關閉並重新開啟瀏覽器（Edge、Chrome）。',
        ],
      ],
      [
        '統信 UOS、麒麟、Debian、Ubuntu',
        [
          '系統：把檔案複製到 /usr/local/share/ca-certificates/，執行 sudo update-ca-certificates。',
          '瀏覽器：設定 → 私隱和安全 → 安全 → 管理憑證 → 授權單位 → 匯入，勾選「信任此憑證，以識別網站」。',
        ],
      ],
      [
        'Android（取號機、平板）',
        [
          '設定 → 安全 → 更多安全設定 → 加密與憑證 → 安裝憑證 → CA 憑證。',
          '選「仍要安裝」，再選下載的檔案。',
        ],
      ],
      [
        'iPad、iPhone',
        [
          '用 Safari 下載後：設定 → 一般 → VPN 與裝置管理 → 安裝描述檔。',
          '設定 → 一般 → 關於本機 → 憑證信任設定，打開這張憑證的開關。',
        ],
      ],
      [
        'macOS',
        ['按兩下檔案，加入「系統」鑰匙圈。', '按兩下這張憑證 → 信任 → 使用此憑證時：永遠信任。'],
      ],
    ],
    afterTitle: '裝好以後',
    after: '開啟大廳的安全網址：',
  },
  en: {
    title: 'Install this hall’s certificate',
    lead: 'The pages of this hall are encrypted, with a certificate signed by the hall’s own authority. Install it once on the hall’s computers, kiosks and boards, and their browsers accept the pages without a warning.',
    citizens:
      'For the hall’s own devices only; do not ask citizens to install it. The address their phones open needs a certificate that phones trust already, see docs/tls.md.',
    checkTitle: 'Step 1: compare the fingerprint',
    check:
      'This SHA-256 fingerprint has to be exactly the one shown on the hall’s machine when it started. If it differs, do not install anything and tell the administrator.',
    download: 'Step 2: download the certificate',
    name: 'Name: ',
    validUntil: 'Valid until: ',
    stepsTitle: 'Step 3: install it on your system',
    systems: [
      [
        'Windows',
        [
          'Double-click the downloaded file and choose “Install Certificate”.',
          'Choose “Local Machine” as the store location.',
          'Choose “Place all certificates in the following store”, browse to “Trusted Root Certification Authorities”, and finish.',
          'Close the browser (Edge, Chrome) and open it again.',
        ],
      ],
      [
        'UOS, Kylin, Debian, Ubuntu',
        [
          'System: copy the file to /usr/local/share/ca-certificates/ and run sudo update-ca-certificates.',
          'Browser: Settings → Privacy and security → Security → Manage certificates → Authorities → Import, and tick “Trust this certificate for identifying websites”.',
        ],
      ],
      [
        'Android (kiosk, tablet)',
        [
          'Settings → Security → More security settings → Encryption & credentials → Install a certificate → CA certificate.',
          'Choose “Install anyway”, then the downloaded file.',
        ],
      ],
      [
        'iPad, iPhone',
        [
          'After downloading it with Safari: Settings → General → VPN & Device Management → install the profile.',
          'Settings → General → About → Certificate Trust Settings, and switch this certificate on.',
        ],
      ],
      [
        'macOS',
        [
          'Double-click the file and add it to the System keychain.',
          'Double-click the certificate → Trust → When using this certificate: Always Trust.',
        ],
      ],
    ],
    afterTitle: 'Afterwards',
    after: 'Open the secure address of the hall:',
  },
};
