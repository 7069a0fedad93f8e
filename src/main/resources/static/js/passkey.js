// Passkeys. A form with data-passkey asks the program what to ask the device (data-ask), and sends the device's answer
// in its own hidden fields. Such forms are hidden until a browser that has passkeys has read this; what tells others
// that they have none is marked data-no-passkey.
(() => {
  'use strict';

  if (!window.PublicKeyCredential || !navigator.credentials) {
    return;
  }

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), one => one.charCodeAt(0));
  const text = buffer =>
    btoa(Array.from(new Uint8Array(buffer), one => String.fromCharCode(one)).join(''))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const withBytes = one => ({ ...one, id: bytes(one.id) });

  // Those that the program knows; a newer browser may name more.
  const transports = ['usb', 'nfc', 'ble', 'hybrid', 'internal'];

  const ask = async address => {
    const answer = await fetch(address, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (!answer.ok || answer.redirected) {
      throw new Error('not asked: ' + answer.status);
    }
    return answer.json();
  };

  const show = async options => {
    const publicKey = { ...options, challenge: bytes(options.challenge) };
    publicKey.allowCredentials = (options.allowCredentials || []).map(withBytes);
    const shown = await navigator.credentials.get({ publicKey });
    const { clientDataJSON, authenticatorData, signature, userHandle } = shown.response;
    return answered(shown, {
      clientDataJSON: text(clientDataJSON),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : undefined
    });
  };

  const make = async options => {
    const publicKey = { ...options, challenge: bytes(options.challenge), user: withBytes(options.user) };
    publicKey.excludeCredentials = (options.excludeCredentials || []).map(withBytes);
    const made = await navigator.credentials.create({ publicKey });
    const { clientDataJSON, attestationObject } = made.response;
    const ways = made.response.getTransports ? made.response.getTransports() : [];
    return answered(made, {
      clientDataJSON: text(clientDataJSON),
      attestationObject: text(attestationObject),
      transports: ways.filter(way => transports.includes(way))
    });
  };

  const answered = (credential, response) => JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response
  });

  // What is wrong is said in the words that the page holds for it.
  const say = (form, problem) => {
    const all = [...form.querySelectorAll('[data-problem]')];
    const one = all.find(words => words.dataset.problem === problem) || all[all.length - 1];
    all.forEach(words => { words.hidden = !problem || words !== one; });
  };

  const run = async form => {
    say(form, null);
    try {
      const question = await ask(form.dataset.ask);
      form.elements.credential.value = await (form.dataset.passkey === 'new' ? make : show)(question.options);
      form.elements.ceremony.value = question.ceremony;
      form.submit();
    } catch (problem) {
      say(form, problem.name);
    }
  };

  document.querySelectorAll('[data-no-passkey]').forEach(words => { words.hidden = true; });
  document.querySelectorAll('form[data-passkey]').forEach(form => {
    let busy = false;
    form.hidden = false;
    form.addEventListener('submit', async event => {
      // A passkey without a name would be made in vain: the program says what is missing.
      if (form.elements.name && !form.elements.name.value.trim()) {
        return;
      }
      event.preventDefault();
      if (!busy) {
        busy = true;
        await run(form);
        busy = false;
      }
    });
  });
})();
