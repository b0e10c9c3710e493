import { speak } from '../page/language.ts';
import { PEOPLE } from '../page/people.ts';
import { publish } from '../page/publish.ts';

const words = speak({
  fr: {
    site: 'Réseau',
    heading: 'Invitations reçues',
    accept: 'Accepter',
    ignore: 'Ignorer',
    acceptOf: 'Accepter l’invitation de {name}',
    ignoreOf: 'Ignorer l’invitation de {name}',
  },
  en: {
    site: 'My network',
    heading: 'Received invitations',
    accept: 'Accept',
    ignore: 'Ignore',
    acceptOf: 'Accept {name}’s invitation',
    ignoreOf: 'Ignore an invitation to connect from {name}',
  },
});

for (const name of PEOPLE.slice(1)) {
  const request = document.createElement('li');
  const button = (shows: string, label: string, className: string, given: string) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: shows, className });
    made.ariaLabel = label;
    made.addEventListener('click', () => {
      publish(`${given} ${name}`);
      request.remove();
    });
    return made;
  };
  request.append(
    Object.assign(document.createElement('strong'), { textContent: name }),
    button(words.ignore, words.ignoreOf.replace('{name}', name), 'x9r1u3d2', '-'),
    button(words.accept, words.acceptOf.replace('{name}', name), 'x1c9tyrk', '+'),
  );
  document.querySelector('[data-requests]')?.append(request);
}
