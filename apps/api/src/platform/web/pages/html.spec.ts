import { html } from './html';

describe(html, () => {
  it('lets no text become markup, in an attribute neither', () => {
    expect(html`<a title="${`"'><b>&`}">${'<script>'}</a>`.text).toBe(
      '<a title="&#34;&#39;&#62;&#60;b&#62;&#38;">&#60;script&#62;</a>',
    );
  });

  it('puts parts and lists of parts together', () => {
    const items = ['a', 'b'].map((text) => html`<li>${text}</li>`);
    expect(html`${items}${null}${7}`.text).toBe('<li>a</li><li>b</li>7');
  });
});
