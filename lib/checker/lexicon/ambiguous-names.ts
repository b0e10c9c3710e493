/**
 * Names that are also words, places, days or brands in French or English, folded: never a name without evidence beside
 * them. Written by hand from the overlap of the name lists with ordinary words.
 */
export const AMBIGUOUS_NAMES = `
real aime aimee ange angel april august aurore avril balance barbe beau belle benin blanche blonde boucher bonne
bois brave brune cabot candide carmen celeste cerise chance charity chelsea christmas clair claire clarte clement
colombe commune constance corail coral crystal dallas daisy desire destiny diamond dimanche douce ela ella eden
emeraude espoir eva even faith fatal fatigue felicite fidele fleur flore florence florentin floride fortune france
franc francais freed fresne gala garde ginger glory gloire grace grand guy harmony harmonie heaven hope hunter
honore ili iris isle ivory jade jasmin jasmine jean jeudi joli jolie jordan joy juin june justice juste ladouceur
lance laval laurier lien lin lis lise loi london loup lourdes love lucky lune mac madison mai malo mar marin marina
marine mark matin mauve may mel melody mercy merci merveille mia miracle modeste mon montreal nation nature neige
noel noe olive olympe ombeline or oscar ouest page paix parent paris pascal patience patient pax pensee perle
pervenche petit pie pierre plaisance porter prairie precious price prime primevere prince princesse prosper
prudence rain raine ray reine richard rich river robin roche rock roman rome rose rosee roy royal ruby rue sable
sage saint sainte sans serene sereine severe silver sincere sky skye sol soleil star stella storm summer sun sydney
temperance theme trinity tulipe union urbain vallee vanille venus vera verite vero vert victoire victoria vie
violette vive vivant vivre will willow winter wonder york zen bacon barbeau beaulieu beaupre beauchamp bedard
belanger berry bell bellefleur bergeron berube bolduc bonneau bourgeois boulanger bourque breton brisebois brown
carpentier caron chabot charron chasse chevalier cloutier collier comeau cote couture cyr deschamps desjardins
doyon drapeau dupont dube faucher fontaine forest fortin foster fournier fraser gagne gendron gosselin goulet
grenier grondin guerin hall hamel harvey houle huard jacob king labbe labelle labrecque lacroix lafleur lalonde
lambert lamontagne landry langlois lapierre lapointe larose larue lavoie lebel leblanc lebrun leclerc leduc
lefebvre legare legault lemay lemieux lepage leroux leveille levesque marchand marceau marquis masse mercier
meunier michaud miller monette monger moreau morin munger nadeau noiseux organ otis pageau paquet paradis paré pare
pepin perron picard picotte pilon plante poirier poitras pinette pouliot poulin prevost proulx provost racine
ransom renaud richer rivard riverin roberge rouleau rousseau roussel rowsell savoie senecal servant sirois smith
soucy tardif tessier turcotte vachon valois venne verret villeneuve white young wilson waye wagner moise abraham
adam salomon sauveur moses joseph jesus christ dieu lachapelle laplante lavigne laforet larochelle larouche
lachance lajoie lapensee sansregret jolicoeur
said peter estime laureat line duc courtois donna canape nancy volant ravi junior melodie desir destine constant lia
barry snow green park dot cliff opal ivy hazel viola blessing divine esperance buckle butt cox penney cadet narcisse silva
costa singh bien-aime romain paul peters dominique simeon alma norma rosa merle reg cherif grand cross summers banks day
`.trim();
