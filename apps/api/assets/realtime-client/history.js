/** What was said, for the eye and for screen readers: an answer is announced once it is whole. */
export class History {
  #answers = new Map();

  constructor(list) {
    this.list = list;
  }

  said(text) {
    this.#add('you', 'You', text);
  }

  /** The next words of an answer. */
  answer(replyId, words) {
    let item = this.#answers.get(replyId);
    if (item === undefined) {
      item = this.#add('agent', 'Assistant', '');
      item.parentElement.ariaBusy = 'true';
      this.#answers.set(replyId, item);
    }
    item.textContent += words;
    this.#scroll();
  }

  whole(replyId) {
    const item = this.#answers.get(replyId);
    if (item !== undefined) item.parentElement.ariaBusy = 'false';
  }

  interrupted(replyId, heard) {
    const item = this.#answers.get(replyId);
    if (item === undefined) return;
    item.textContent = heard === '' ? '(interrupted)' : `${heard} … (interrupted)`;
    this.whole(replyId);
  }

  /** What was being said when the connection was lost goes no further. */
  breakOff() {
    for (const item of this.#answers.values()) {
      if (item.parentElement.ariaBusy !== 'true') continue;
      item.textContent += ' … (connection lost)';
      item.parentElement.ariaBusy = 'false';
    }
  }

  /** Replies are counted from one again. */
  forgetReplies() {
    this.#answers.clear();
  }

  #add(who, name, text) {
    const item = document.createElement('li');
    item.dataset.who = who;
    const label = document.createElement('strong');
    label.textContent = name;
    const words = document.createElement('span');
    words.textContent = text;
    item.append(label, words);
    this.list.append(item);
    this.#scroll();
    return words;
  }

  #scroll() {
    this.list.scrollTop = this.list.scrollHeight;
  }
}
