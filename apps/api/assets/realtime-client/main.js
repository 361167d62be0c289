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

const ENDS = {
  idle: 'Nobody has said anything for long, so the conversation has ended. Speak or write to begin a new one.',
  too_long: 'The conversation has become too long and has ended. Speak or write to begin a new one.',
};
/** Browsers' own words for these differ, and help nobody. */
const MICROPHONE_PROBLEMS = {
  NotAllowedError: 'Allow this page the microphone in your browser, then try again.',
  NotFoundError: 'No microphone was found. Plug one in, or write instead.',
  NotReadableError: 'The microphone is in use elsewhere or does not answer.',
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
    complain('');
    if ($('talk').hidden) {
      $('connect').hidden = true;
      $('talk').hidden = false;
      $('microphone').focus();
    }
    rest();
  },
  frame: (frame) => FRAMES[frame.type]?.(frame),
  lost() {
    player.cut();
    history.breakOff();
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
  conversation_ended({ reason }) {
    history.forgetReplies();
    complain(ENDS[reason] ?? '');
    rest();
  },
  error({ message, error }) {
    // A cough is no trouble, nor is a microphone that is turned off.
    if (error.code === 'no_speech') complain('');
    else complain(message.includes(error.message) ? message : `${message}: ${error.message}`);
    // It would be said again of each piece of sound.
    if (error.code === 'speech_to_text_unavailable' && microphone.isOn) void mute().then(rest);
    else if (!player.isPlaying) rest();
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
    complain(`The microphone cannot be used. ${MICROPHONE_PROBLEMS[error.name] ?? error.message}`);
  }
});

$('write').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (text === '') return;
  player.unlock();
  if (connection.send({ type: 'text_input', text })) $('text').value = '';
  else complain('Not sent: there is no connection at the moment. Your words are still there.');
});

const stop = () => connection.send({ type: 'interrupt' });
$('stop').addEventListener('click', stop);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !$('stop').disabled) stop();
});

$('leave').addEventListener('click', () => connection.leave());
