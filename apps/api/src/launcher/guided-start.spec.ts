import { renderInvitation } from './guided-start';
import { PLAIN_STYLE } from './startup-summary';

describe(renderInvitation, () => {
  it('says where to go and what to enter there', () => {
    const text = renderInvitation('http://localhost:8080', 'K7MQ3XZH2T', PLAIN_STYLE);
    expect(text).toContain('http://localhost:8080/setup/\n');
    expect(text).toContain('设置码 Code  K7MQ3-XZH2T\n');
  });
});
