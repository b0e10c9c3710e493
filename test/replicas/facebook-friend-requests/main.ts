import { speak } from '../page/language.ts';
import { makeDivButton } from '../page/make-div-button.ts';
import { PEOPLE } from '../page/people.ts';
import { publish } from '../page/publish.ts';

const words = speak({
  fr: { site: 'Amis', heading: 'Invitations à devenir amis', confirm: 'Confirmer', refuse: 'Supprimer' },
  en: { site: 'Friends', heading: 'Friend requests', confirm: 'Confirm', refuse: 'Delete' },
});

for (const name of PEOPLE.slice(1)) {
  const request = document.createElement('li');
  const answer = (given: string) => {
    publish(`${given} ${name}`);
    request.remove();
  };
  request.className = 'x9f619';
  request.append(
    Object.assign(document.createElement('strong'), { textContent: name }),
    makeDivButton({ label: words.confirm, shows: words.confirm, className: 'x1qhmfi1', onPress: () => answer('+') }),
    makeDivButton({ label: words.refuse, shows: words.refuse, className: 'x1ejq31n', onPress: () => answer('-') }),
  );
  document.querySelector('[data-requests]')?.append(request);
}
