import { traditionalName } from './traditional-name';

describe(traditionalName, () => {
  it.each([
    ['企业名称自主申报', '企業名稱自主申報'],
    ['个体工商户注册登记', '個體工商戶註冊登記'],
    ['营业执照换发', '營業執照換發'],
    ['单用途预付卡发卡企业备案', '單用途預付卡發卡企業備案'],
    ['电子证书签发', '電子證書簽發'],
    ['往来港澳通行证及签注签发', '往來港澳通行證及簽注簽發'],
    ['合同网上签约备案', '合同網上簽約備案'],
    ['美容美发场所卫生许可', '美容美髮場所衞生許可'],
    ['存量房交易税费申报', '存量房交易稅費申報'],
    ['年满16周岁', '年滿16周歲'],
    ['大型群众性活动', '大型群眾性活動'],
  ])('%s is %s', (simplified, traditional) => {
    expect(traditionalName(simplified)).toBe(traditional);
  });
});
