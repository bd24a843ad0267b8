// Aftersale's Customer Hub as a drawer beside a storefront page: orders, one order, and its changes, without leaving the page.
//
//   <script type="module" src="https://api.example/hub/{tenant}/drawer.js"></script>
//
// Parameters of the script's URL:
//   proxy  the shop's app proxy on the storefront, default /apps/aftersale
//   lang   the language of its two words, else the shop's
//
// From then on every link to the Hub on this storefront opens in it; the chat widget loads it by itself. What it shows are the Hub's
// own pages, asked of the shop's own address, where Shopify says who is logged in. Where a page cannot be shown here (the login, a
// returns platform, the cart) the whole page goes there, as the link says; so it does when anything fails.
//
// It needs no more of a page's policy than `script-src {api}; connect-src 'self'; img-src https:`: styles are constructed sheets, and
// of what comes over the network no script runs.

const WORDS = WORDS_HERE;
const LOOK = LOOK_HERE;
const HUB = new URL(`${new URL(import.meta.url).searchParams.get('proxy') ?? '/apps/aftersale'}/`, location.origin);
const AGAIN = 2000;

/** The pages' own rules, inside the drawer. */
const PAGES = new CSSStyleSheet();
PAGES.replaceSync(LOOK.replaceAll(':root', ':host').replace(/(^|\})body\{/g, '$1.page{'));

const FRAME = new CSSStyleSheet();
FRAME.replaceSync(`
dialog { position: fixed; inset: 0 0 0 auto; margin: 0; padding: 0; border: 0; width: min(36rem, 100vw); max-width: none; height: 100dvh; max-height: none; overflow: hidden auto; background: var(--ground, Canvas); color: var(--ink, CanvasText); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
.page { min-height: 100%; transition: opacity .15s; }
.page[aria-busy=true] { opacity: .45; }
.page main { padding: 1.25rem 1.25rem 3rem; }
.page .shop { padding-inline-end: 3.5rem; }
h1:focus { outline: 0; }
.close { position: absolute; inset: .4rem .4rem auto auto; z-index: 1; width: 44px; height: 44px; border: 0; border-radius: 10px; background: none; color: inherit; cursor: pointer; }
.close:focus-visible { outline: 3px solid var(--accent, Highlight); outline-offset: -3px; }
.close svg { display: block; margin: auto; width: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.wait { padding: 4rem 1.25rem; text-align: center; font: 16px/1.5 system-ui, sans-serif; }
@media (prefers-reduced-motion: no-preference) { dialog[open] { animation: arrive .2s ease-out; } }
@keyframes arrive { from { transform: translateX(2rem); opacity: 0; } }
`);

/** What an order's page offers that leads elsewhere: to the returns platform, and into the cart. */
const AWAY = ['return', 'again'];

/** The address, if it is a page of the Hub on this storefront. */
function hubAddress(text) {
  const url = new URL(text, location.href);
  const place = url.origin === HUB.origin && url.pathname.startsWith(HUB.pathname) && url.pathname.slice(HUB.pathname.length);
  return /^(orders$|changes\/)/.test(place) && !AWAY.includes(url.searchParams.get('action')) ? url : null;
}

/** The Hub's page that a click leads to, if it is an ordinary click on a link to it. */
function clicked(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.composedPath().find((node) => node.localName === 'a' && node.href);
  return link && hubAddress(link.href);
}

class AftersaleHub extends HTMLElement {
  #dialog = document.createElement('dialog');
  #page = document.createElement('div');
  #turn = 0; // which page was asked for last: an answer to an earlier one is too late

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [PAGES, FRAME];
    this.#page.className = 'page';
    this.#page.addEventListener('submit', (event) => this.#submit(event));
    this.#dialog.append(this.#closeButton(), this.#page);
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#closed());
    root.append(this.#dialog);
  }

  open(url) {
    if (!this.#dialog.open) {
      const wait = Object.assign(document.createElement('p'), { className: 'wait', textContent: WORDS.wait });
      wait.setAttribute('role', 'status');
      this.#page.replaceChildren(wait);
      this.#dialog.setAttribute('aria-label', WORDS.title);
      document.documentElement.style.overflow = 'hidden';
      this.#dialog.showModal();
    }
    this.load(url);
  }

  /** Asks for a page, or sends a form, and shows what comes in place of the page before. */
  async load(url, form) {
    const turn = ++this.#turn;
    this.#page.setAttribute('aria-busy', 'true');
    const page = await ask(url, form);
    if (turn !== this.#turn) return;
    this.#page.removeAttribute('aria-busy');
    if (page) this.#show(page);
    else location.assign(url);
  }

  #show(page) {
    const { look, main, title, lang } = page;
    this.#page.lang = lang;
    this.#page.replaceChildren(main);
    this.#dialog.setAttribute('aria-label', title);
    this.#dialog.scrollTop = 0;
    const first = main.querySelector('[autofocus]') ?? main.querySelector('h1');
    if (first?.localName === 'h1') first.tabIndex = -1;
    first?.focus();
    if (look) this.#lookAgain(look, this.#turn);
  }

  /** While a change is being made: puts the new words in place, where a screen reader hears them. */
  async #lookAgain(look, turn) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    if (turn !== this.#turn) return;
    const page = await ask(look);
    if (turn !== this.#turn) return;
    if (!page || page.look) return this.#lookAgain(look, turn);
    for (const part of ['h1', '[role=status]']) {
      this.#page.querySelector(part).textContent = page.main.querySelector(part).textContent;
    }
    this.#dialog.setAttribute('aria-label', page.title);
  }

  #submit(event) {
    const form = event.target;
    if (!hubAddress(form.action)) return;
    event.preventDefault();
    this.load(form.action, new URLSearchParams(new FormData(form, event.submitter)));
  }

  #closed() {
    this.#turn++;
    document.documentElement.style.overflow = '';
  }

  #closeButton() {
    const button = Object.assign(document.createElement('button'), { className: 'close', type: 'button', ariaLabel: WORDS.close });
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    const cross = document.createElementNS(svg.namespaceURI, 'path');
    cross.setAttribute('d', 'M4 4l12 12M16 4L4 16');
    svg.append(cross);
    button.append(svg);
    button.addEventListener('click', () => this.#dialog.close());
    return button;
  }
}

/** A page of the Hub, or null where there is none to show here. Read by the one way that a page with Trusted Types allows. */
function ask(url, form) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const bare = new URL(url);
    bare.searchParams.set('part', 'main'); // without its style sheet, which a strict policy would complain of
    request.open(form ? 'POST' : 'GET', bare);
    request.responseType = 'document';
    request.onload = () => resolve(hubAddress(request.responseURL) && request.response && read(request.response));
    request.onerror = () => resolve(null);
    request.send(form);
  });
}

function read(page) {
  const main = page.querySelector('main');
  if (!main) return null;
  const look = main.querySelector('[data-again]') && main.querySelector('noscript a')?.href;
  for (const node of main.querySelectorAll('script, noscript')) node.remove();
  return { main: document.adoptNode(main), look, title: page.title, lang: page.documentElement.lang };
}

customElements.define('aftersale-hub', AftersaleHub);
const drawer = document.createElement('aftersale-hub');

/** Opens a page of the Hub in the drawer. */
export function open(address) {
  const url = hubAddress(address);
  if (!url) return location.assign(address);
  if (!drawer.isConnected) document.body.append(drawer);
  drawer.open(url);
}

document.addEventListener('click', (event) => {
  const url = clicked(event);
  if (!url) return;
  event.preventDefault();
  open(url);
});
