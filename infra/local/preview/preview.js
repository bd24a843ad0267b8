// The agent preview: the first page of the local run. It writes by the same routes as a shopper's browser, phone and
// mailbox, and reads from /dev/* why each answer was given. What comes over the network becomes text nodes and checked
// links, never markup.

// ---- Words

/** What each rule (`model::Rule`) means to a merchant. */
const RULES = {
  sign_in_needed: 'Order data is only for its owner, so sign-in comes first. The request is kept.',
  sign_in_limited: 'Too many sign-in links within an hour, so no new one.',
  signed_in_elsewhere: 'Whoever signed in does not own this phone or address, so order data stays in their browser.',
  order_choice: 'Several orders fit, so the shopper chooses.',
  order_not_found: 'It is not among this shopper’s own orders.',
  no_orders: 'This shopper has no orders.',
  order_cancelled: 'The order is cancelled already.',
  order_refunded: 'Every item was refunded or removed.',
  order_unknown: 'The order’s state is not certain, so nothing is promised.',
  order_delivered: 'Everything has arrived: it can be returned, not changed.',
  order_in_transit: 'Everything has left the shop: it can be tracked, not changed.',
  order_partly_shipped: 'Part of it has left. Only what is still in the shop can be changed.',
  order_on_hold: 'The order is on hold.',
  order_scheduled: 'The order leaves on a later date.',
  order_in_progress: 'The order is being packed.',
  product_excluded: 'The shop’s policy excludes what is left of the order.',
  change_not_allowed: 'The shop’s policy does not allow this change.',
  window_over: 'The shop’s time for this is over.',
  no_rule: 'The shop has confirmed no rule for this, so nothing is promised.',
  order_editable: 'Nothing has shipped and the shop’s rule allows it.',
  add_item: 'Nothing can be added to a placed order. It takes a new order, or a person.',
  hub_off: 'The Customer Hub is off, so a person is offered instead of a link.',
  shop_unavailable: 'Shopify gave no usable answer, so the agent does not guess.',
  article_quoted: 'An article of the shop answers this, and is quoted.',
  article_missing: 'No article of the shop answers this.',
  not_understood: 'Not understood, so the agent asks.',
  language_not_supported: 'Written in a language that the agent does not speak.',
  not_understood_twice: 'Not understood twice in a row, so a person is offered.',
  outside_skill: 'Outside what the agent does, so a person is offered.',
  person_asked: 'The shopper asked for a person, so there is no second question.',
  person_accepted: 'The shopper said yes to a person.',
  person_declined: 'The shopper said no to a person, so the agent stays.',
  person_holds: 'A person has the conversation, so the agent is silent.',
  greeted: 'The shopper said hello.',
  thanked: 'The shopper said thanks.',
  nothing_pending: 'A yes or no, but nothing had been asked.',
  opted_out: 'A stop word: recorded, and nothing more is sent.',
  opted_out_silence: 'This number wants no messages, so the agent is silent.',
  opted_in: 'A start word: messages may be sent again.',
  help_asked: 'HELP or INFO: the answer says who this is and how to stop.',
  no_text: 'The message had no words, only a picture for example.',
  automatic_mail: 'An automatic mail: kept, not answered, so that no loop begins.',
  over_limit: 'More messages than the limit allows.',
  handed_back: 'A person closed the conversation or handed it back.',
  change_made: 'The shopper made this change in the Customer Hub.',
  change_refused: 'The change could no longer be made in the Customer Hub. Nothing was changed.',
  change_unclear: 'Whether Shopify made the change nobody knows, so a person looks.',
};

const STAGES = {
  idle: 'nothing',
  sign_in: 'the shopper’s sign-in',
  order_choice: 'the choice of an order',
  person_offered: 'a yes or no to a person',
};
const LEAVES = { sms: 'Text', whatsapp: 'WhatsApp', mail: 'Mail', handoff: 'Handoff' };
const EVENTS = { change: 'A change in the Customer Hub came to its end.', sign_in: 'Signed in at the shop. The request goes on by itself.', hand_back: 'A person handed the conversation back.' };
const CHANNELS = { webchat: 'Web chat', sms: 'Text', whatsapp: 'WhatsApp', email: 'E-mail' };
const STARTERS = [
  'Can I change the size of my last order?',
  'I need to cancel my order.',
  'Where is #1003?',
  'Do you ship to Canada?',
  'I want to talk to a person',
];
const SHOP = 'Northwind Goods';

const plain = (name) => name.charAt(0).toUpperCase() + name.slice(1).replace(/[-_]+/g, ' ');
const reply = (subject) => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);
const segments = (number) => `${number} segment${number === 1 ? '' : 's'}`;
const clock = (at) => new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

// ---- State

/** Nobody that the shop knows, with a strange phone and mailbox. */
const NOBODY = { id: 0, name: 'Nobody', email: 'visitor@example.com', phone: '+14155550199' };
const SECOND = 1000;

const state = {
  /** Shopify's number of the shopper, 0 for nobody; before the shoppers are known, null. */
  who: null,
  channel: 'webchat',
  /** By channel and shopper: `{ token, conversation, signedIn, subject, browser, view, pending, queue, posting, sentAt }`. */
  threads: {},
  shoppers: [NOBODY],
  outbox: [],
  /** The turn that is explained; null is the newest. */
  picked: null,
};

const $ = (id) => document.getElementById(id);
const shopper = () => state.shoppers.find(({ id }) => id === state.who) ?? NOBODY;
const thread = () => (state.threads[`${state.channel}:${state.who}`] ??= {});
const turnsOf = (talk) => talk.view?.turns ?? [];
const form = () => ({ webchat: 'chat', email: 'mail' })[state.channel] ?? 'phone';
const address = () => (form() === 'phone' ? shopper().phone ?? NOBODY.phone : shopper().email);

/** What passes with the page; the rest of the state outlives a reload. */
const PASSING = /^(shoppers|outbox|picked|view|pending|queue|posting)$/;
const remember = () => sessionStorage.setItem('preview', JSON.stringify(state, (key, value) => (PASSING.test(key) ? undefined : value)));

function forget(talk) {
  for (const name of ['token', 'conversation', 'signedIn', 'subject', 'browser', 'view']) delete talk[name];
}

// ---- Network

/** A request that brought no answer; the message is a sentence for the person at the screen. */
class Problem extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

function refusal(status, told, wait) {
  if (told?.includes?.(' ')) return told;
  if (status === 429) return `Too many messages. Try again ${wait ? `in ${wait} seconds` : 'in a moment'}.`;
  if (status >= 500) return `The local run has a problem (${status}). The terminal where it runs says more.`;
  return `The local run refused this (${status}).`;
}

/** GET, or POST when there is a body. */
async function call(path, body, token) {
  const headers = { ...(body && { 'Content-Type': 'application/json' }), ...(token && { Authorization: `Bearer ${token}` }) };
  const post = body && { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(path, { headers, cache: 'no-store', signal: AbortSignal.timeout(40 * SECOND), ...post }).catch(() => {
    throw new Problem(0, 'The local run does not answer. Is it still running in its terminal?');
  });
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer ?? {};
  throw new Problem(response.status, refusal(response.status, answer?.error, response.headers.get('Retry-After')));
}

/** Shows a problem in a sentence; without one, takes the last away. */
function report(problem) {
  if (problem && !(problem instanceof Problem)) throw problem;
  const sentence = problem?.message ?? '';
  if ($('problem').textContent !== sentence) $('problem').textContent = sentence;
}

// ---- Drawing

/** An element with attributes, listeners (`onclick`) and children; what is null, undefined or false is left out. */
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value != null && value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat(3).filter((child) => child != null && child !== false));
  return node;
}

function icon(name) {
  const [svg, use] = ['svg', 'use'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag));
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

const unseen = (text) => el('span', { class: 'unseen' }, text);
const button = (look, label, onclick) => el('button', { type: 'button', class: look, onclick }, label);

/** Draws `entries` of `{ key, shown, draw }`. One that shows the same as before stays, with its focus, and unspoken. */
const marks = new WeakMap();
function paint(parent, entries) {
  const before = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  const nodes = entries.filter(Boolean).map(({ key, shown, draw }) => {
    const mark = JSON.stringify([shown]);
    if (marks.get(before.get(key)) === mark) return before.get(key);
    const node = draw();
    node.dataset.key = key;
    marks.set(node, mark);
    return node;
  });
  for (const node of before.values()) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, at) => parent.children[at] === node || parent.insertBefore(node, parent.children[at]));
}

/** The address if it leads to the web; `javascript:` and the like do not. */
function webAddress(text) {
  const url = text && URL.canParse(text, location.href) && new URL(text, location.href);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A link into a new tab, so that the conversation stays. */
function link(label, url, look) {
  const href = webAddress(url);
  return href ? el('a', { href, class: look, target: '_blank', rel: 'noopener' }, label, unseen(' (opens in a new tab)')) : label;
}

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])/;

/** Paragraphs with web addresses as links; one that signs in asks here who it is. */
function prose(text, signsIn = () => false) {
  const part = (piece, at) => at % 2 === 0 ? piece : signsIn(piece) ? button('link', piece, () => askSignIn(piece)) : link(piece, piece);
  const paragraph = (lines) => el('p', { dir: 'auto' }, lines.split(ADDRESS).map(part));
  const quoted = (block) => /^(>.*(\n|$))+$/.test(block);
  return text.split(/\n\s*\n/).map((block) =>
    quoted(block) ? el('blockquote', null, prose(block.replace(/^> ?/gm, ''), signsIn)) : paragraph(block));
}

function actionList(actions = []) {
  const action = ({ kind, label, url }) =>
    kind === 'sign_in' ? button('action first', label, () => askSignIn()) : link(label, url, 'action');
  return actions.length > 0 && el('div', { class: 'actions' }, actions.map(action));
}

function cardItem({ title, image, quantity, changeable, note, actions }) {
  const src = webAddress(image) ?? (image?.startsWith('data:image/') && image);
  const picture = src ? el('img', { src, alt: '', onerror: () => picture.replaceWith(icon('box')) }) : icon('box');
  const can = changeable === 0 ? 'Cannot be changed' : changeable < quantity ? `${changeable} of ${quantity} can be changed` : 'Can be changed';
  return el('li', null,
    el('span', { class: 'picture' }, picture),
    el('div', null,
      title, el('span', { class: 'soft' }, ` × ${quantity}`),
      el('p', { class: changeable ? 'can' : 'soft' }, note ?? can),
      actionList(actions)));
}

const orderCard = ({ order, url, items = [] }) =>
  el('section', { class: 'card', 'aria-label': `Order ${order}` },
    el('header', null, el('strong', null, `Order ${order}`), url && link('Open the order', url)),
    el('ul', null, items.map(cardItem)));

const quotation = ({ text, title, url }) => el('blockquote', null, prose(text), el('cite', null, link(title, url)));

/** As the widget shows it: under a card stands what the card's own link does not do. */
const chatReply = ({ text, quote, card, actions = [] }) => [
  el('div', { class: 'bubble' }, prose(text), quote && quotation(quote), !card && actionList(actions)),
  card && orderCard(card),
  card && actionList(actions.filter(({ url }) => url !== card.url)),
];

// ---- The conversation

/** What left for this conversation, each with its turn: the newest before it. */
function sentTo(talk) {
  const to = state.channel === 'whatsapp' ? `whatsapp:${address()}` : address();
  const mine = (sent) => sent.kind !== 'handoff' && sent.to === to;
  const turnOf = (sent) => turnsOf(talk).findLast(({ at }) => Date.parse(at) <= Date.parse(sent.at))?.id;
  return state.outbox.filter(mine).map((sent) => ({ ...sent, turn: turnOf(sent) }));
}

/** Tells which address in a text or mail is the sign-in link of `turn`, also when it was shortened. */
function signInOf({ replies = [] }, text) {
  const actions = replies.flatMap((one) => one.actions ?? []);
  const only = text.split(ADDRESS).length === 3 && actions[0]?.kind === 'sign_in';
  return (url) => only || /\/in\/[\w-]+$/.test(url) || actions.some((one) => one.kind === 'sign_in' && one.url === url);
}

const mail = ({ from, to, subject, at }, body) =>
  el('article', { class: 'mail' },
    el('header', null, el('strong', null, subject || 'No subject'), el('time', null, clock(at)), el('p', null, `${from} to ${to}`)),
    body);

function said({ key, text, at, subject, sending }) {
  const body = () => prose(text || 'A message without words');
  const sheet = () => form() === 'mail' ? mail({ from: shopper().email, to: SHOP, subject, at }, body()) : el('div', { class: 'bubble' }, body());
  return { key, shown: [text, subject, sending], draw: () => el('div', { class: sending ? 'said sending' : 'said', 'aria-hidden': sending && 'true' }, unseen('Shopper: '), sheet()) };
}

function sentBubble(turn, sent) {
  const body = prose(sent.text, signInOf(turn, sent.text));
  if (sent.kind === 'mail') return mail({ ...sent, from: SHOP }, body);
  return [el('div', { class: 'bubble' }, body), state.channel === 'sms' && sent.segments && el('small', null, segments(sent.segments))];
}

/** Why nothing, or nothing yet, stands under a message. */
function absence({ kind, reason, replies = [], outbox = [] }) {
  const stopped = outbox.find((item) => item.kind !== 'handoff' && /dropped|failed/.test(item.state));
  if (stopped) return `Not sent: ${stopped.because ?? stopped.state}`;
  if (replies.length > 0) return 'The answer is on its way.';
  return kind === 'message' && `No answer. ${RULES[reason?.rule] ?? ''}`;
}

function answer(turn, sent) {
  const draw = () => {
    const parts = form() === 'chat' ? (turn.replies ?? []).map(chatReply) : sent.map((one) => sentBubble(turn, one));
    const missing = parts.length === 0 && absence(turn);
    const why = turn.reason && button('why quiet', 'Why this answer', () => explain(turn.id));
    if (why) why.dataset.turn = turn.id;
    return el('div', { class: 'answer' }, unseen('Agent: '), parts, missing && el('p', { class: 'event' }, missing), why);
  };
  // Only what is seen: a redrawn answer would take the focus away from its links.
  return { key: `${turn.id} answer`, shown: [turn.replies, sent, form() === 'chat' || sent.length > 0 || absence(turn)], draw };
}

function entriesOf(talk) {
  const sent = sentTo(talk);
  const entries = turnsOf(talk).flatMap((turn, index) => {
    const { id, kind, text, at } = turn;
    const subject = talk.subject && (index > 0 ? reply(talk.subject) : talk.subject);
    const event = EVENTS[kind] && { key: id, draw: () => el('p', { class: 'event' }, EVENTS[kind]) };
    return [
      kind === 'message' ? said({ key: id, text, at, subject }) : event,
      (turn.reason || turn.replies) && answer(turn, sent.filter((one) => one.turn === id)),
    ];
  });
  return [...entries, ...(talk.pending ?? []).map((item) => said({ ...item, key: item.id, sending: true }))].filter(Boolean);
}

function drawLog(talk) {
  const [log, owner, entries] = [$('log'), `${state.channel}:${state.who}`, entriesOf(talk)];
  const moved = log.dataset.owner !== owner;
  const grows = moved || entries.length !== log.children.length;
  if (moved) log.replaceChildren();
  log.dataset.owner = owner;
  paint(log, entries);
  $('device').classList.toggle('empty', entries.length === 0);
  // As far down as there is something, but not past the message that the last answer answers.
  const last = log.lastElementChild;
  const first = last?.matches('.answer') ? last.previousElementSibling ?? last : last;
  if (grows && first) log.scrollTop = first.offsetTop - log.offsetTop - 12;
}

function drawWaiting(talk) {
  const waits = expecting(talk);
  const dots = () => el('span', { class: 'dots' }, el('i'), el('i'), el('i'), unseen('The agent is answering.'));
  paint($('waiting'), [
    waits && { key: 'dots', draw: dots },
    waits && Date.now() - talk.sentAt > 2 * SECOND && { key: 'long', draw: () => el('span', null, 'Still working on it.') },
  ]);
}

function drawHead(talk) {
  const signedIn = talk.view ? talk.view.signed_in : talk.signedIn;
  const begun = talk.token || turnsOf(talk).length > 0;
  const chat = signedIn ? `Signed in ${talk.signedIn ? `as ${talk.signedIn}` : ''}` : 'Not signed in';
  $('standing').textContent = { chat, phone: `${CHANNELS[state.channel]} with ${address()}`, mail: `Mailbox of ${address()}` }[form()];
  Object.assign($('device').dataset, { form: form(), channel: state.channel });
  $('write').placeholder = form() === 'mail' ? 'Write a mail' : 'Write a message';
  const tool = (label, shown, onclick) => shown && { key: label, draw: () => button('quiet', label, onclick) };
  paint($('tools'), [
    tool('Sign in', form() === 'chat' && !signedIn, () => askSignIn()),
    tool('Start over', form() === 'chat' && begun, startOver),
    tool('New mail', form() === 'mail' && begun, startOver),
  ]);
}

/** What the person at the screen can do about the conversation as it stands. */
function drawStrip({ view, browser }) {
  const strip = (text, label, onclick) => ({ key: text, draw: () => el('div', null, el('p', null, text), button('action', label, onclick)) });
  paint($('strip'), [
    view?.holder === 'person' && strip('A person has this conversation. The agent is silent until they hand it back.', 'Hand back', handBack),
    browser && strip(`${browser.name} signed in by the link and can carry on in that browser.`, 'Open that browser', openBrowser),
  ]);
}

// ---- Why

const fact = (name, value) => value && el('div', null, el('dt', null, name), el('dd', null, value));
const part = (title, ...content) => el('section', null, el('h3', null, title), content);

function lineTable({ name, lines = [] }, titles = {}) {
  const row = ({ line, current, unfulfilled, changeable }) =>
    el('tr', null,
      el('th', { scope: 'row' }, titles[line] ?? `Line ${line}`),
      el('td', null, current),
      el('td', null, unfulfilled),
      el('td', { class: changeable ? 'can' : 'soft' }, changeable));
  return el('table', null,
    el('caption', null, `Order ${name}, line by line`),
    el('thead', null, el('tr', null, ['Item', 'Ordered', 'Not shipped', 'Can change'].map((text) => el('th', { scope: 'col' }, text)))),
    el('tbody', null, lines.map(row)));
}

function passageList(passages) {
  const place = (passage) => el('li', { title: passage }, passage.split('#').map(plain).join(' › '));
  return part('In the shop’s articles', el('ul', null, passages.map(place)));
}

function effort({ milliseconds, round_trips: trips, shop_calls: calls }) {
  const several = (number, name) => fact(number === 1 ? name : `${name}s`, `${number}`);
  const time = milliseconds < 10 ? Math.round(milliseconds * 10) / 10 : Math.round(milliseconds);
  return el('dl', { class: 'figures' },
    fact('to answer', [`${time}`, el('small', null, ' ms')]), several(trips, 'database round trip'), several(calls, 'Shopify call'));
}

function explanation({ text, at, reason, took, outbox = [] }, { holder, stage, signed_in: signedIn, language, titles }) {
  const { skill, rule, passages = [], order } = reason;
  const name = (kind) => LEAVES[kind === 'sms' && state.channel === 'whatsapp' ? 'whatsapp' : kind] ?? kind;
  const leaves = ({ kind, state: how, because }) => fact(name(kind), because ? `${how}: ${because}` : how);
  return el('div', null,
    el('div', { class: 'rule' },
      el('p', null, `${plain(skill)} · `, el('code', null, rule)),
      RULES[rule] ?? `${plain(rule)}.`),
    text && el('dl', null, fact('Asked', `“${text}”`), fact('At', clock(at))),
    order && lineTable(order, titles),
    passages.length > 0 && passageList(passages),
    took && effort(took),
    outbox.length > 0 && part('Sent for this answer', el('dl', null, outbox.map(leaves))),
    part('The conversation now', el('dl', null,
      fact('May speak', holder === 'person' ? 'a person' : 'the agent'),
      fact('Waits for', STAGES[stage] ?? stage),
      fact('Shopper', signedIn ? 'signed in' : 'not signed in'),
      fact('Language', language && languages.of(language)))));
}

const NOTHING_YET = 'Write something. Then this side says which rule decided, by which facts, and what the answer cost.';

function drawWhy(talk) {
  const turns = turnsOf(talk).filter(({ reason }) => reason);
  const turn = turns.find(({ id }) => id === state.picked) ?? turns.at(-1);
  const { turns: _, ...now } = talk.view ?? {};
  const draw = () => (turn ? explanation(turn, now) : el('p', { class: 'soft' }, NOTHING_YET));
  paint($('reason'), [{ key: turn?.id ?? 'nothing', shown: [turn, now], draw }]);
  for (const why of document.querySelectorAll('.why')) why.setAttribute('aria-pressed', why.dataset.turn === turn?.id);
}

function drawLeft() {
  const kindOf = ({ kind, to }) => (to?.startsWith('whatsapp:') ? 'whatsapp' : kind);
  const row = (sent, at) => ({
    key: `${at}`,
    shown: sent,
    draw: () => el('li', null, el('details', null,
      el('summary', null,
        icon({ sms: 'sms', whatsapp: 'whatsapp', mail: 'email' }[kindOf(sent)] ?? 'handoff'),
        el('span', null, `${LEAVES[kindOf(sent)] ?? sent.kind} to ${sent.to.replace('whatsapp:', '')}`),
        el('small', null, kindOf(sent) === 'sms' && sent.segments ? `${segments(sent.segments)}, ${clock(sent.at)}` : clock(sent.at))),
      el('p', null, sent.subject ? `${sent.subject}\n\n${sent.text}` : sent.text))),
  });
  const nothing = { key: 'nothing', draw: () => el('li', { class: 'soft' }, 'None yet.') };
  paint($('left'), state.outbox.length > 0 ? state.outbox.map(row).reverse().slice(0, 40) : [nothing]);
}

function draw() {
  const talk = thread();
  for (const area of [drawHead, drawLog, drawWaiting, drawStrip, drawWhy, drawLeft]) area(talk);
  remember();
}

function explain(id) {
  state.picked = id;
  show('why');
  draw();
}

/** On a narrow screen one part is seen at a time. */
function show(part) {
  document.body.dataset.part = part;
  for (const tab of $('parts').children) tab.ariaCurrent = tab.dataset.part === part ? 'true' : null;
}

// ---- Who and where

function drawWho() {
  const choice = (group, value, ...content) =>
    el('label', null, el('input', { type: 'radio', name: group, checked: state[group] === value, onchange: () => choose({ [group]: value }) }), content);
  const order = ({ name, note }) => el('li', null, button(null, [el('strong', null, name), ' ', el('span', null, note)], () => propose(`Can I change ${name}?`)));
  const row = ({ id, name, email, orders }) => el('div', { class: 'shopper' },
    choice('who', id, el('span', { class: 'avatar', 'aria-hidden': 'true' }, id ? name.charAt(0) : '?'),
      el('span', null, name, ' ', el('small', null, id ? email : 'Not known to the shop'))),
    orders && el('ul', { 'aria-label': `Orders of ${name}` }, orders.length > 0 ? orders.map(order) : el('li', { class: 'soft' }, 'No orders')));
  $('shoppers').replaceChildren(...state.shoppers.map(row));
  $('channels').replaceChildren(...Object.entries(CHANNELS).map(([name, label]) => choice('channel', name, icon(name), label)));
}

function choose(change) {
  Object.assign(state, change, { picked: null });
  $('subject').value = thread().subject ? reply(thread().subject) : '';
  $('from').textContent = form() === 'chat'
    ? `${state.who ? shopper().name : 'A stranger'} at a browser, not signed in at first. The agent asks when it has to.`
    : `From ${address()}. That alone proves nothing, so before any order data the agent sends a sign-in link.`;
  report();
  draw();
  beat();
}

function propose(text) {
  $('write').value = text;
  show('talk');
  $('write').focus();
}

// ---- Actions

async function chat(talk, { id, text }) {
  talk.token ??= (await call('/webchat/demo/sessions', {})).token;
  return call('/webchat/demo/messages', { id, text }, talk.token);
}

const POST = {
  // A session that the local run no longer knows is replaced, once.
  webchat: (talk, item) => chat(talk, item).catch((problem) => {
    if (problem.status !== 401) throw problem;
    forget(talk);
    return chat(talk, item);
  }),
  sms: (_, { from, text }) => call('/dev/text', { from, text, whatsapp: false }),
  whatsapp: (_, { from, text }) => call('/dev/text', { from, text, whatsapp: true }),
  email: (_, { from, subject, text, reply_to }) => call('/dev/mail', { from, subject, text, reply_to }),
};

function send(text) {
  const [talk, post, subject] = [thread(), POST[state.channel], $('subject').value.trim()];
  const item = {
    id: crypto.randomUUID(), from: address(), text, subject, at: Date.now(),
    reply_to: turnsOf(talk).length > 0 ? sentTo(talk).findLast((sent) => sent.message_id)?.message_id : undefined,
  };
  (talk.pending ??= []).push(item);
  talk.sentAt = Date.now();
  if (form() === 'mail') talk.subject ??= subject;
  state.picked = null;
  report();
  draw();
  talk.queue = (talk.queue ?? Promise.resolve()).then(() => deliver(talk, post, item));
}

async function deliver(talk, post, item) {
  talk.posting = true;
  try {
    talk.conversation = (await post(talk, item)).conversation;
    item.posted = true;
    if (talk === thread() && talk.subject) $('subject').value = reply(talk.subject);
  } catch (problem) {
    talk.pending = talk.pending.filter((other) => other !== item);
    if (talk === thread() && !$('write').value) propose(item.text);
    report(problem);
  }
  talk.posting = false;
  beat();
}

/** Asks who signs in, since the shop's own login is not part of the local run: by the link `url`, or in this browser. */
function askSignIn(url) {
  const [dialog, talk, known] = [$('sign-in'), thread(), state.shoppers.slice(1)];
  const choice = ({ id, name, email }) =>
    el('button', { value: id, class: id === state.who && 'first', autofocus: id === state.who }, `Sign in as ${name}`, ' ', el('small', null, email));
  $('sign-in-note').textContent = url
    ? 'The link leads to the shop’s own login. Order data goes to this phone or mailbox only if it stands in the record of whoever signs in.'
    : 'A shopper would see the shop’s own login now. Afterwards the request goes on by itself.';
  $('sign-in-choices').replaceChildren(...known.sort((one, other) => (other.id === state.who) - (one.id === state.who)).map(choice));
  dialog.returnValue = '';
  dialog.onclose = () => {
    const customer = known.find(({ id }) => `${id}` === dialog.returnValue);
    if (customer) signIn(talk, url, customer).then(beat, report);
  };
  dialog.showModal();
}

async function signIn(talk, link, { id, name, email: customer }) {
  talk.sentAt = Date.now();
  state.picked = null;
  report();
  if (link) {
    const { token } = await call('/dev/sign-in', { link, customer });
    talk.browser = token && { token, id, name };
    return;
  }
  talk.token ??= (await call('/webchat/demo/sessions', {})).token;
  talk.token = (await call('/dev/sign-in', { token: talk.token, customer })).token;
  talk.signedIn = name;
}

/** The browser in which the link of a text or mail was opened: what is known after login is shown there. */
function openBrowser() {
  const { token, id, name } = thread().browser;
  delete thread().browser;
  Object.assign(state, { who: id, channel: 'webchat' });
  state.threads[`webchat:${id}`] = { token, signedIn: name };
  drawWho();
  choose();
}

function startOver() {
  forget(thread());
  choose();
  $(form() === 'mail' ? 'subject' : 'write').focus();
}

function handBack() {
  call('/dev/hand-back', { conversation: thread().conversation }).then(beat, report);
}

// ---- News

/** Whether an answer is due: one that was asked for, or one that has still to leave. */
function expecting(talk) {
  const leaving = turnsOf(talk).at(-1)?.outbox?.some((item) => item.kind !== 'handoff' && /unsent|sending/.test(item.state));
  return talk.pending?.length > 0 || (leaving && Date.now() - talk.sentAt < 15 * SECOND);
}

/** The conversation of a browser that has only a token: what the shopper sees, without reasons. */
async function seen(talk) {
  const { conversation, replies = [] } = await call('/webchat/demo/messages', null, talk.token);
  talk.conversation = conversation;
  const turns = replies.map((one) => (one.from === 'shopper' ? { ...one, kind: 'message' } : { id: one.id, replies: [one] }));
  return { signed_in: Boolean(talk.signedIn), turns };
}

async function refresh(talk) {
  if (talk.posting) return;
  const posted = talk.pending?.filter((item) => item.posted) ?? []; // what is sent meanwhile is not yet in the answer
  try {
    if (talk.conversation) talk.view = await call(`/dev/conversation?id=${encodeURIComponent(talk.conversation)}`);
    else if (talk.token) talk.view = await seen(talk);
  } catch (problem) {
    if (problem.status !== 401 && problem.status !== 404) throw problem;
    forget(talk); // the local run began anew
  }
  talk.pending = talk.pending?.filter((item) => !posted.includes(item));
  state.outbox = await call('/dev/outbox');
}

let [timer, beats, lost] = [0, 0, false];

/** Asks for news now, soon again while an answer is due, in a while otherwise, not for a hidden page. */
async function beat() {
  const mine = ++beats;
  clearTimeout(timer);
  const problem = await refresh(thread()).catch((caught) => caught);
  if (mine !== beats) return;
  if (problem || lost) report(problem);
  lost = Boolean(problem);
  draw();
  if (!document.hidden) timer = setTimeout(beat, expecting(thread()) ? 400 : 3 * SECOND);
}

// ---- Start

/** A control of the demo shop. One that was refused shows again what is so. */
function wire(control, path, read, write) {
  const load = () => call(path).then(write, () => {});
  control.addEventListener('change', () => call(path, read()).then(() => report(), (problem) => load().then(() => report(problem))));
  load();
}

function listen() {
  $('compose').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = $('write').value.trim();
    $('write').value = '';
    if (text) send(text);
  });
  $('write').addEventListener('keydown', (event) => {
    const sends = form() === 'mail' ? event.ctrlKey || event.metaKey : !event.shiftKey;
    if (event.key !== 'Enter' || event.isComposing || !sends) return;
    event.preventDefault();
    $('compose').requestSubmit();
  });
  for (const tab of $('parts').children) tab.addEventListener('click', () => show(tab.dataset.part));
  document.addEventListener('visibilitychange', () => document.hidden || beat());
  wire($('shopify'), '/dev/shopify', () => ({ mode: $('shopify').value }), ({ mode }) => ($('shopify').value = mode));
  const hub = () => ($('hub').value === 'off' ? { live: false } : { live: true, at: $('hub').value });
  wire($('hub'), '/dev/hub', hub, ({ live, at }) => ($('hub').value = live ? at : 'off'));
}

async function start() {
  Object.assign(state, JSON.parse(sessionStorage.getItem('preview')));
  $('chips').append(...STARTERS.map((text) => button('chip', text, () => send(text))));
  listen();
  try {
    state.shoppers.push(...(await call('/dev/shoppers')));
  } catch (problem) {
    report(problem);
    setTimeout(() => location.reload(), 5 * SECOND);
    return;
  }
  state.who ??= state.shoppers[1]?.id ?? NOBODY.id;
  $('shop').href = `http://localhost:${location.port}/shop`;
  drawWho();
  choose();
}

start();
