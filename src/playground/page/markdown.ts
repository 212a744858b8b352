import MarkdownIt from 'markdown-it';
import { subtext, times } from './markdown-rules.ts';

const markdown = new MarkdownIt({ html: false, breaks: true, linkify: false })
  .disable(['html_block', 'html_inline', 'entity', 'reference', 'image', 'table', 'hr'])
  .disable(['lheading', 'code'])
  .use(subtext)
  .use(times);

markdown.validateLink = (url) => /^https?:\/\//i.test(url);
// `__so__` is underlined at Discord.
for (const rule of ['strong_open', 'strong_close']) {
  markdown.renderer.rules[rule] = (tokens, index) => {
    const tag = tokens[index]?.markup === '__' ? 'u' : 'strong';
    return rule === 'strong_open' ? `<${tag}>` : `</${tag}>`;
  };
}
// Headings of a message stand below those of the page.
for (const rule of ['heading_open', 'heading_close']) {
  markdown.renderer.rules[rule] = (tokens, index) => {
    const level = Number(tokens[index]?.tag.slice(1) ?? 1);
    const open = `<h${Math.min(6, level + 2)} class="heading-${level}">`;
    return rule === 'heading_open' ? open : open.replace('<', '</').replace(/ class.*/, '>');
  };
}
markdown.renderer.rules.link_open = (tokens, index, options, _, self) => {
  tokens[index]?.attrSet('target', '_blank');
  tokens[index]?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

/** Whom a mention names. */
export type NameOf = (id: string) => string;

/** Discord's Markdown as elements. */
export function drawMarkdown(text: string, nameOf: NameOf): HTMLElement {
  const element = document.createElement('div');
  element.className = 'markdown';
  element.innerHTML = markdown.render(endBlocks(text));
  for (const mention of element.querySelectorAll<HTMLElement>('[data-names]'))
    mention.textContent = `${mention.textContent}${nameOf(mention.dataset.names ?? '')}`;
  return element;
}

/** A quotation and an item of a list end with their line at Discord, and not only with an empty one. */
function endBlocks(text: string): string {
  return text
    .replace(/^(>.*)\n(?!>)/gm, '$1\n\n')
    .replace(/^((?:[-*]|\d+\.) .*)\n(?!\s|[-*] |\d+\. )/gm, '$1\n\n');
}
