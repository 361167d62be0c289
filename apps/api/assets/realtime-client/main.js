import { Connection } from './connection.js';
import { History } from './history.js';
import { Microphone } from './microphone.js';
import { Player } from './player.js';

const CONFIG = { type: 'config', format: 'pcm' };
const PLAYED_HZ = 24_000;
const STATES = {
  off: 'Not connected',
  connecting: 'Connecting…',
  lost: 'Connection lost, coming back…',
  ready: 'Ready',
  listening: 'Listening',
  hearing: 'I hear you',
  thinking: 'Thinking…',
  speaking: 'Speaking',
};

const $ = (id) => document.getElementById(id);
const history = new History($('history'));
const player = new Player((replyId, playedMs) => {
  connection.send({ type: 'playout', reply_id: replyId, played_ms: playedMs });
});
const microphone = new Microphone((audio, rate, level) => {
  $('level').value = Math.min(1, level * 4);
  connection.send({ type: 'audio_chunk', audio_data: audio, format: 'pcm', sample_rate: rate });
});
const connection = new Connection({
  opened() {
    player.cut();
    history.forgetReplies();
    connection.send(CONFIG);
    $('connect').hidden = true;
    $('talk').hidden = false;
    rest();
  },
  frame: (frame) => FRAMES[frame.type]?.(frame),
  lost() {
    player.cut();
    show('lost');
  },
  async ended(reason) {
    player.cut();
    await mute();
    $('talk').hidden = true;
    $('connect').hidden = false;
    show('off');
    complain(reason);
    $('key').focus();
  },
});

const FRAMES = {
  speech_started: () => show('hearing'),
  speech_stopped: () => show('thinking'),
  transcription({ text }) {
    complain('');
    history.said(text);
    show('thinking');
  },
  answer_text: ({ reply_id, text }) => history.answer(reply_id, text),
  audio_segment({ reply_id, audio_base64 }) {
    player.play(reply_id, audio_base64, PLAYED_HZ);
    show('speaking');
  },
  audio_end: ({ reply_id }) => history.whole(reply_id),
  audio_hold: () => player.hold(),
  audio_resume() {
    player.resume();
    show('speaking');
  },
  interrupted({ reply_id, heard }) {
    player.cut();
    history.interrupted(reply_id, heard);
    rest();
  },
  reply_over: () => rest(),
  conversation_ended: () => history.forgetReplies(),
  error({ message, error }) {
    // A cough is no trouble.
    if (error.code === 'no_speech') complain('');
    else complain(error.message === message ? message : `${message}: ${error.message}`);
    if (!player.isPlaying) rest();
  },
};

function show(state) {
  $('state').dataset.state = state;
  $('state').textContent = STATES[state];
  $('stop').disabled = state !== 'speaking' && state !== 'thinking';
}

function rest() {
  show(microphone.isOn ? 'listening' : 'ready');
}

function complain(problem) {
  $('problem').textContent = problem;
}

async function mute() {
  await microphone.stop();
  $('level').value = 0;
  delete $('microphone').dataset.on;
  $('microphone').textContent = 'Turn microphone on';
}

$('connect').addEventListener('submit', (event) => {
  event.preventDefault();
  complain('');
  show('connecting');
  player.unlock();
  void connection.enter({ key: $('key').value.trim(), user: $('user').value.trim() });
});

$('microphone').addEventListener('click', async () => {
  player.unlock();
  if (microphone.isOn) {
    await mute();
    connection.send({ type: 'audio_end' });
    if ($('state').dataset.state === 'listening') rest();
    return;
  }
  try {
    complain('');
    await microphone.start();
    $('microphone').dataset.on = '';
    $('microphone').textContent = 'Turn microphone off';
    rest();
  } catch (error) {
    complain(`The microphone cannot be used: ${error.message}`);
  }
});

$('write').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (text === '') return;
  player.unlock();
  connection.send({ type: 'text_input', text });
  $('text').value = '';
});

$('stop').addEventListener('click', () => {
  connection.send({ type: 'interrupt' });
});

$('leave').addEventListener('click', () => connection.leave());
