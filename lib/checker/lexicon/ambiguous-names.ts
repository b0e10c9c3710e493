/**
 * Names that are also words, places, days or brands in French or English, folded: never a name without evidence beside
 * them. Written by hand from the overlap of the name lists with ordinary words.
 */
export const AMBIGUOUS_NAMES = `
abel real aime aimee ange angel april august aurore avril balance barbe beau belle benin blanche blonde boucher bonne
bois brave brune cabot camille candide carmen celeste cerise chance charity charlotte chelsea cherie christmas clair claire clarte
clement colombe commune constance corail coral crystal dallas daisy desire desiree destiny diamond dimanche dolores
dominique douce ela ella eden emeraude emile eric ernest espoir ester eva eve even faith fatal fatigue felicite fidele fleur
flore florence florentin floride fortune france francois franc francais frank freed fresne gala garde gaspard gauthier genevieve ginger
glory gloire grace grand guy harmony harmonie heaven hope hugo hunter honore ido ili iris isle ivory jade jasmin jasmine jean jeudi joli jolie
jordan joy juin jules julien juliette june justice juste justin justine kim ladouceur lance lana laure laurent laval
laurier lea leon leonie lien lili lily lin lis lise loi london lou louis louise loup lourdes love luc lucky lucie lune mac madeleine madison mai malo
manon mar marguerite marie marin marina marine mark martin mary matin mauve max may mel melody mercy merci merveille mia michel mike mina
mimi mira miracle modeste mon montreal nation nature neige noel noe noel normand norman olive olivia olympe ombeline
or oscar ouest page paix parent paris pascal pat patience patient paul pax pensee perle perry pervenche petit pie pierre
placide plaisance porter prairie precious price prime primevere prince princesse prosper prudence rain raine ray reine remi rene renee
richard rich river robin roche rock roman rome romain rosaire rose rosee roy royal ruby rue sable sage saint sainte sam sans savannah sara
serge serene sereine severe shannon sidney sienna silver simon sincere sky skye sol soleil sophie star stella storm summer sun sydney
temperance terry theme thomas tom tony trinity tristan tulipe una union urbain val valentin valentine vallee vanille venus vera verite
vero vert vicky vicki victoire victor victoria vie violette virginie virginia vive vivant vivre will willow winter wonder york yves zen
bacon barbeau beaulieu beaupre beauchamp bedard belanger berry bell bellefleur bergeron berube bolduc bonneau bourgeois
boulanger bourque breton brisebois brown carpentier caron chabot charron chasse chevalier cloutier collier comeau cote couture cyr
deschamps desjardins doyon drapeau dupont dube faucher fontaine forest fortin foster fournier fraser gagne gendron gosselin goulet
grenier grondin guerin hall hamel harvey houle huard jacob king labbe labelle labrecque lacroix lafleur lalonde lambert lamontagne
landry langlois lapierre lapointe larose larue lavoie lebel leblanc lebrun leclerc leduc lefebvre legare legault lemay lemieux
lepage leroux leveille levesque marchand marceau marquis masse mercier meunier michaud miller monette monger moreau morin
munger nadeau noiseux organ otis pageau paquet paradis paré pare parent pepin perron picard picotte pilon plante poirier poitras
pinette pouliot poulin prevost price proulx provost racine ransom renaud richer rivard riverin roberge rouleau rousseau roussel
rowsell roy savoie senecal servant sirois smith soucy tardif tessier thomas turcotte vachon valois venne verret villeneuve
vincent white young wilson waye wagner moise abraham adam salomon sauveur moses joseph jesus christ dieu
lachapelle laplante lavigne laforet larochelle larouche lachance ladouceur lajoie lapensee sansregret jolicoeur
`.trim();
