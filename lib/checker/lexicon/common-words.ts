/** Words that follow a civility without being a name (« madame la ministre », « monsieur qui… »), folded. Written by hand. */
export const COMMON_WORDS = `
a ai ait alors apres as au aurait aussi autre aux avait avant avec avez avoir beaucoup ben bien bon bonjour c ca car ce cela
cette ceux chez comme comment dans de depuis des dit donc du elle elles en encore est et etait ete etes etre eux fait faire faut fois fut
hier ici il ils je jamais jeune jusque l la le les leur leurs lui m ma maintenant mais mange marche me meme mes moi mon mort n ne ni non nos notre nous on ont
ou par parce parle parti partie pas pendant peut pis plus pour pourquoi pourtant pu puis qu quand que quel quelle qui quoi s sa sans se sera ses si
son sont sous suis sur t ta tant te tes toi ton toujours tous tout toute tres trop tu un une va vais vas vers veut veux veulent vient voici voila vos
votre vous vu y ya yo aujourd'hui demain bravo merci svp stp lol mdr tsé tse genre meteo ministre maire mairesse president presidente directeur
directrice depute deputee docteur docteure juge chose machin truc univers soleil tout-le-monde personne cuisine bricole patate canada quebec
and are at be but by can did do does for from had has have he her him his i if in is it just like me my no not of on or our she so that the
their them then they this to up was we were what when who why will with would you your good new please sorry thanks universe right
capitale propre gentille gentil fine fin belle beau malade contente content fachee fache seule seul agee age
tombe tombee refuse refusait voulait voulais disait pleurait pleure rit chante dort arrive arrivee appelle appelait
chambre lit patient patiente resident residente monsieur madame mme mr
`.trim();
