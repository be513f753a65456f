<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
 <context>
  <name>ActionsSection</name>
  <message>
   <source>Actions</source>
   <translation>Veiksmai</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Eilutės</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Sulaikyta</translation>
  </message>
  <message>
   <source>Import log</source>
   <translation>Importo žurnalas</translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Pilnumas</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operacijos</translation>
  </message>
  <message>
   <source>Buyers</source>
   <translation>Pirkėjai</translation>
  </message>
  <message>
   <source>Import orders…</source>
   <translation>Importuoti užsakymus…</translation>
  </message>
  <message>
   <source>Import orders (Ctrl+I)</source>
   <translation>Importuoti užsakymus (Ctrl+I)</translation>
  </message>
  <message>
   <source>History and files</source>
   <translation>Istorija ir failai</translation>
  </message>
  <message>
   <source>Load history…</source>
   <translation>Įkelti istoriją…</translation>
  </message>
  <message>
   <source>Import report files…</source>
   <translation>Importuoti ataskaitų failus…</translation>
  </message>
  <message>
   <source>Complete sums</source>
   <translation>Papildyti sumas</translation>
  </message>
  <message>
   <source>Parts of the history…</source>
   <translation>Istorijos dalys…</translation>
  </message>
  <message>
   <source>Reading the last import</source>
   <translation>Skaitomas paskutinis importas</translation>
  </message>
  <message>
   <source>by schedule</source>
   <translation>pagal tvarkaraštį</translation>
  </message>
  <message>
   <source>since the last import</source>
   <translation>nuo paskutinio importo</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) from reports</source>
   <translation>
    <numerusform>%n užsakymas iš ataskaitų</numerusform>
    <numerusform>%n užsakymai iš ataskaitų</numerusform>
    <numerusform>%n užsakymų iš ataskaitų</numerusform>
   </translation>
  </message>
  <message>
   <source>held orders once more</source>
   <translation>sulaikyti užsakymai dar kartą</translation>
  </message>
  <message>
   <source>The import runs in the background. Before closing the window we will ask.</source>
   <translation>Importas vyksta fone. Uždarant langą paklausime.</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Importuojama…</translation>
  </message>
  <message>
   <source>The keys of this store are on another computer</source>
   <translation>Šio parametro raktai yra kitame kompiuteryje</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Find: who, what, store, file</source>
   <translation>Ieškoti: kas, ką, Parametras, failas</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Laikotarpis</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Veiksmai</translation>
  </message>
  <message>
   <source>All actions</source>
   <translation>Visi veiksmai</translation>
  </message>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n veiksmas</numerusform>
    <numerusform>%n veiksmai</numerusform>
    <numerusform>%n veiksmų</numerusform>
   </translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parametrai</translation>
  </message>
  <message>
   <source>All parameters</source>
   <translation>Visi parametrai</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Kas</translation>
  </message>
  <message>
   <source>All people</source>
   <translation>Visi naudotojai</translation>
  </message>
  <message numerus="yes">
   <source>%n user(s)</source>
   <translation>
    <numerusform>%n naudotojas</numerusform>
    <numerusform>%n naudotojai</numerusform>
    <numerusform>%n naudotojų</numerusform>
   </translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Žurnalas</translation>
  </message>
  <message>
   <source>&amp;Verify the log</source>
   <translation>&amp;Tikrinti žurnalą</translation>
  </message>
  <message>
   <source>Reads every row and says whether one was edited, removed or slipped in after it was written.</source>
   <translation>Perskaito visas eilutes ir pasako, ar kuri nors po įrašymo pakeista, pašalinta arba įterpta.</translation>
  </message>
  <message numerus="yes">
   <source>%n parameter(s)</source>
   <translation>
    <numerusform>%n parametras</numerusform>
    <numerusform>%n parametrai</numerusform>
    <numerusform>%n parametrų</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading the log</source>
   <translation>Skaitomas žurnalas</translation>
  </message>
  <message>
   <source>The filter hides everything</source>
   <translation>Filtras viską paslepia</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) are there without it.</source>
   <translation>
    <numerusform>Be jo yra %n eilutė.</numerusform>
    <numerusform>Be jo yra %n eilutės.</numerusform>
    <numerusform>Be jo yra %n eilučių.</numerusform>
   </translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Valyti</translation>
  </message>
  <message>
   <source>Nothing was done yet</source>
   <translation>Dar nieko nepadaryta</translation>
  </message>
  <message>
   <source>From the first import on it stands here.</source>
   <translation>Viskas nuo pirmo importo bus čia.</translation>
  </message>
  <message>
   <source>Reading every row…</source>
   <translation>Skaitomos visos eilutės…</translation>
  </message>
  <message>
   <source>Verifying the log</source>
   <translation>Tikrinamas žurnalas</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s), each as it was written. The last: no. {row}, digest {digest}.</source>
   <translation>
    <numerusform>%n eilutė, tokia, kokia įrašyta. Paskutinė – nr. {row}, maiša {digest}.</numerusform>
    <numerusform>%n eilutės, visos tokios, kokios įrašytos. Paskutinė – nr. {row}, maiša {digest}.</numerusform>
    <numerusform>%n eilučių, visos tokios, kokios įrašytos. Paskutinė – nr. {row}, maiša {digest}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Row no. {row} was changed after it was written. Keep a copy of the database.</source>
   <translation>Eilutė nr. {row} pakeista po to, kai buvo įrašyta. Išsaugokite duomenų bazės kopiją.</translation>
  </message>
  <message>
   <source>Before row no. {row} something was removed or slipped in. Keep a copy of the database.</source>
   <translation>Prieš eilutę nr. {row} kažkas pašalinta arba įterpta. Išsaugokite duomenų bazės kopiją.</translation>
  </message>
  <message>
   <source>Row no. {row}, which this computer has seen, is no more there: rows were taken from the end, or an older copy of the database was put back.</source>
   <translation>Eilutės nr. {row}, kurią šis kompiuteris matė, nebėra: pašalintos paskutinės eilutės arba grąžinta senesnė duomenų bazės kopija.</translation>
  </message>
  <message>
   <source>Who did what on which computer. Rows are chained, so that later changes of them are found.</source>
   <translation>Kas, ką ir kuriame kompiuteryje padarė. Eilutės sujungtos grandine, todėl vėlesni jų pakeitimai aptinkami.</translation>
  </message>
  <message numerus="yes">
   <source>%n action(s) wait to be written into the log.</source>
   <translation>
    <numerusform>%n veiksmas laukia, kol bus įrašytas į žurnalą.</numerusform>
    <numerusform>%n veiksmai laukia, kol bus įrašyti į žurnalą.</numerusform>
    <numerusform>%n veiksmų laukia, kol bus įrašyti į žurnalą.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AuthorizationPage</name>
  <message>
   <source>Region</source>
   <translation>Regionas</translation>
  </message>
  <message>
   <source>&amp;Region</source>
   <translation>&amp;Regionas</translation>
  </message>
  <message>
   <source>Client &amp;identifier</source>
   <translation>Client &amp;identifier</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>Client &amp;secret</translation>
  </message>
  <message>
   <source>Refresh t&amp;oken</source>
   <translation>Refresh t&amp;oken</translation>
  </message>
  <message>
   <source>Se&amp;ller id</source>
   <translation>Pardavė&amp;jo ID</translation>
  </message>
  <message>
   <source>in memory only, never saved</source>
   <translation>tik atmintyje, nesaugomas</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Access token</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Galioja iki</translation>
  </message>
  <message>
   <source>still empty</source>
   <translation>dar tuščias</translation>
  </message>
  <message>
   <source>{0} uses this Client identifier under another region. Amazon wants an application of its own for each region, so one of the two will probably be refused.</source>
   <translation>Šį Client identifier kitame regione naudoja {0}. Amazon kiekvienam regionui reikalauja atskiros programėlės, tad vieno iš jų greičiausiai nepriims.</translation>
  </message>
  <message>
   <source>Replaced on another computer on {0}; here is the one before. If Amazon no longer accepts it, enter the new one here too.</source>
   <translation>{0} pakeistas kitame kompiuteryje; čia – ankstesnis. Jei Amazon jo nebepriima, įveskite naująjį ir čia.</translation>
  </message>
  <message>
   <source>Appears when the key was tested</source>
   <translation>Atsiras patikrinus raktą</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>&amp;Test the key</source>
   <translation>&amp;Tikrinti raktą</translation>
  </message>
  <message>
   <source> and others</source>
   <translation> ir kt.</translation>
  </message>
  <message numerus="yes">
   <source>all %n country(ies)</source>
   <translation>
    <numerusform>visos %n šalis</numerusform>
    <numerusform>visos %n šalys</numerusform>
    <numerusform>visos %n šalių</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It lives 180 days, and yours was entered on {0}, %n day(s) ago.</source>
   <translation>
    <numerusform>Jis galioja 180 dienų, o jūsų įrašytas {0}, prieš %n dieną.</numerusform>
    <numerusform>Jis galioja 180 dienų, o jūsų įrašytas {0}, prieš %n dienas.</numerusform>
    <numerusform>Jis galioja 180 dienų, o jūsų įrašytas {0}, prieš %n dienų.</numerusform>
   </translation>
  </message>
  <message>
   <source>Make a new one in Seller Central.</source>
   <translation>Naują sukursite „Seller Central“.</translation>
  </message>
  <message>
   <source>Have you got the right one already?</source>
   <translation>Teisingą jau turite?</translation>
  </message>
  <message>
   <source>Enter it into its field, then test the key.</source>
   <translation>Įrašykite jį į jo lauką ir patikrinkite raktą.</translation>
  </message>
  <message>
   <source>This key need not be changed.</source>
   <translation>Šio rakto keisti nereikia.</translation>
  </message>
  <message>
   <source>Amazon did not accept this pair of Client identifier and Client secret.</source>
   <translation>Amazon nepriėmė šios Client identifier ir Client secret poros.</translation>
  </message>
  <message>
   <source>Amazon says that it has expired.</source>
   <translation>Amazon sako, kad jis nebegalioja.</translation>
  </message>
  <message>
   <source>Amazon did not accept this Refresh token.</source>
   <translation>Amazon šio Refresh token nepriėmė.</translation>
  </message>
  <message>
   <source>This Refresh token was given to another Client identifier.</source>
   <translation>Šis Refresh token išduotas kitam Client identifier.</translation>
  </message>
  <message>
   <source>This Refresh token opens the account of another seller.</source>
   <translation>Šis Refresh token atveria kito pardavėjo paskyrą.</translation>
  </message>
 </context>
 <context>
  <name>Background</name>
  <message>
   <source>FvsEStore (practice)</source>
   <translation>FvsEStore (bandomoji)</translation>
  </message>
  <message>
   <source>Importing: {codes}</source>
   <translation>Importuojama: {codes}</translation>
  </message>
  <message>
   <source>Paused: nothing is imported by itself</source>
   <translation>Pristabdyta: automatiškai niekas neimportuojama</translation>
  </message>
  <message>
   <source>All is well. Next import: {when}</source>
   <translation>Viskas gerai. Kitas importas: {when}</translation>
  </message>
  <message>
   <source>Show the import</source>
   <translation>Rodyti importą</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>Diagnostika</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
 </context>
 <context>
  <name>BundleDialog</name>
  <message>
   <source>Bundle</source>
   <translation>Komplektas</translation>
  </message>
  <message>
   <source>What {0} is made of</source>
   <translation>Iš ko susideda {0}</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Prekė</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Kiekis</translation>
  </message>
  <message>
   <source>Price, %</source>
   <translation>Kaina, %</translation>
  </message>
  <message>
   <source>A&amp;dd a product</source>
   <translation>Pri&amp;dėti prekę</translation>
  </message>
  <message>
   <source>The quantity is how many are in one piece sold. Without per cent the price is split by quantity.</source>
   <translation>Kiekis – kiek prekės yra viename parduotame vienete. Nenurodžius procentų, kaina dalijama pagal kiekį.</translation>
  </message>
  <message>
   <source>VAT rate</source>
   <translation>PVM tarifas</translation>
  </message>
  <message>
   <source>&amp;Match</source>
   <translation>&amp;Susieti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>A&amp;tšaukti</translation>
  </message>
  <message>
   <source>Remove this line</source>
   <translation>Išmesti šią eilutę</translation>
  </message>
  <message>
   <source>Looking for products</source>
   <translation>Ieškoma prekių</translation>
  </message>
 </context>
 <context>
  <name>BuyerErasing</name>
  <message>
   <source>Erasing personal data</source>
   <translation>Trinami asmens duomenys</translation>
  </message>
  <message>
   <source>Erase the buyer's data of {order}?</source>
   <translation>Ištrinti {order} pirkėjo duomenis?</translation>
  </message>
  <message numerus="yes">
   <source>Erase the buyers' data of %n order(s)?</source>
   <translation>
    <numerusform>Ištrinti %n užsakymo pirkėjo duomenis?</numerusform>
    <numerusform>Ištrinti %n užsakymų pirkėjų duomenis?</numerusform>
    <numerusform>Ištrinti %n užsakymų pirkėjų duomenis?</numerusform>
   </translation>
  </message>
  <message>
   <source>They cannot be had back, and later imports do not keep them again. The order, its lines, its sums and what was created in Finvalda stay. What a law asks to be kept stays until its time is over.</source>
   <translation>Jų susigrąžinti negalima, ir vėlesni importai jų nebesaugo. Užsakymas, jo eilutės, sumos ir tai, kas sukurta Finvaldoje, lieka. Ką saugoti reikalauja įstatymas, lieka, kol baigsis terminas.</translation>
  </message>
  <message>
   <source>&amp;Erase</source>
   <translation>&amp;Ištrinti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message numerus="yes">
   <source>Buyers' data of %n order(s) are erased; it stands in the proof.</source>
   <translation>
    <numerusform>Ištrinti %n užsakymo pirkėjo duomenys; tai įrašyta į trynimų sąrašą.</numerusform>
    <numerusform>Ištrinti %n užsakymų pirkėjų duomenys; tai įrašyta į trynimų sąrašą.</numerusform>
    <numerusform>Ištrinti %n užsakymų pirkėjų duomenys; tai įrašyta į trynimų sąrašą.</numerusform>
   </translation>
  </message>
  <message>
   <source>There was nothing to erase.</source>
   <translation>Trinti nebuvo ko.</translation>
  </message>
  <message numerus="yes">
   <source>A law keeps something of %n order(s).</source>
   <translation>
    <numerusform>%n užsakymo dalį duomenų saugoti reikalauja įstatymas.</numerusform>
    <numerusform>%n užsakymų dalį duomenų saugoti reikalauja įstatymas.</numerusform>
    <numerusform>%n užsakymų dalį duomenų saugoti reikalauja įstatymas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is cleared of what is left of it by the next erasing, by itself.</source>
   <translation>Duomenų bazės failo likučius išvalys kitas trynimas, savaime.</translation>
  </message>
 </context>
 <context>
  <name>BuyerView</name>
  <message>
   <source>Show the buyer</source>
   <translation>Rodyti pirkėją</translation>
  </message>
  <message>
   <source>Erase now…</source>
   <translation>Ištrinti dabar…</translation>
  </message>
  <message>
   <source>Looking what is kept of a buyer</source>
   <translation>Žiūrima, kas saugoma apie pirkėją</translation>
  </message>
  <message>
   <source>Nothing is kept of the buyer.</source>
   <translation>Apie pirkėją nieko nesaugoma.</translation>
  </message>
  <message>
   <source>Nothing is kept of the buyer: {0}</source>
   <translation>Apie pirkėją nieko nesaugoma: {0}</translation>
  </message>
  <message>
   <source>Erased {0}: {1}.</source>
   <translation>Ištrinta {0}: {1}.</translation>
  </message>
  <message>
   <source>Kept, encrypted: {0}.</source>
   <translation>Saugoma užšifruota: {0}.</translation>
  </message>
  <message>
   <source>Erased {0}, {1}.</source>
   <translation>Ištrinama {0}, {1}.</translation>
  </message>
  <message>
   <source>Opening a buyer's data</source>
   <translation>Atveriami pirkėjo duomenys</translation>
  </message>
  <message>
   <source>Put away</source>
   <translation>Slėpti</translation>
  </message>
  <message>
   <source>Erase the buyer of {0}?</source>
   <translation>Ištrinti užsakymo {0} pirkėją?</translation>
  </message>
  <message>
   <source>Names, addresses and all else that is kept of the buyer go, and are never read again; what a legal duty keeps stays. It cannot be undone. The order and its sums stay.</source>
   <translation>Vardai, adresai ir visa kita, kas saugoma apie pirkėją, ištrinama ir daugiau nebeskaitoma; lieka tik tai, ką saugoti įpareigoja teisinė pareiga. Atkurti nebus galima. Užsakymas ir jo sumos lieka.</translation>
  </message>
  <message>
   <source>&amp;Erase now</source>
   <translation>&amp;Ištrinti dabar</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Erasing a buyer's data</source>
   <translation>Trinami pirkėjo duomenys</translation>
  </message>
  <message>
   <source>Erased.</source>
   <translation>Ištrinta.</translation>
  </message>
  <message>
   <source>Erased, but for what a legal duty keeps.</source>
   <translation>Ištrinta, išskyrus tai, ką saugoti įpareigoja teisinė pareiga.</translation>
  </message>
 </context>
 <context>
  <name>BuyersPage</name>
  <message>
   <source>Write a file with buyers' data?</source>
   <translation>Įrašyti failą su pirkėjų duomenimis?</translation>
  </message>
  <message>
   <source>The file will not be sealed: whoever has it can read it. It must be deleted when the first of the data in it are due. It is noted in the log, and stands under Other → Personal data among the files to be deleted by hand.</source>
   <translation>Failas nebus užrakintas: jį perskaitys kiekvienas, kas jį turi. Ištrinti jį privalote, kai baigsis pirmųjų jame esančių duomenų terminas. Tai įrašoma į žurnalą, o failas lieka sąraše „Kita → Asmens duomenys“ tarp tų, kuriuos trinate patys.</translation>
  </message>
  <message>
   <source>&amp;Write the file…</source>
   <translation>Į&amp;rašyti failą…</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Find: whole e-mail or name, order no.</source>
   <translation>Ieškoti: visas el. paštas, vardas, nr.</translation>
  </message>
  <message>
   <source>The whole e-mail or the whole name, for they are sealed; of an order's number a part is enough.</source>
   <translation>El. paštą ar vardą įrašykite visą, nes jie užrakinti; užsakymo numerio užtenka dalies.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Laikotarpis</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Asmens duomenys</translation>
  </message>
  <message>
   <source>Kept and erased</source>
   <translation>Saugomi ir ištrinti</translation>
  </message>
  <message numerus="yes">
   <source>%n state(s)</source>
   <translation>
    <numerusform>%n būsena</numerusform>
    <numerusform>%n būsenos</numerusform>
    <numerusform>%n būsenų</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Erase now…</source>
   <translation>&amp;Ištrinti dabar…</translation>
  </message>
  <message>
   <source>Buyers</source>
   <translation>Pirkėjai</translation>
  </message>
  <message>
   <source>Every look at this table is noted in the log. What is due is erased by itself.</source>
   <translation>Kiekviena šios lentelės peržiūra įrašoma į žurnalą. Pasibaigus terminui, duomenys ištrinami savaime.</translation>
  </message>
  <message>
   <source>Nothing is kept of buyers yet</source>
   <translation>Apie pirkėjus dar nieko nesaugome</translation>
  </message>
  <message>
   <source>It comes with the next import, of the orders that need it.</source>
   <translation>Duomenys ateis su kitu importu – tų užsakymų, kuriems jų reikia.</translation>
  </message>
 </context>
 <context>
  <name>CalendarPage</name>
  <message>
   <source>Keys of the stores</source>
   <translation>Parduotuvių raktai</translation>
  </message>
  <message>
   <source>Save as .ics…</source>
   <translation>Išsaugoti .ics…</translation>
  </message>
  <message>
   <source>For Outlook and any other calendar, with reminders 60, 30, 14, 7 and 1 days before</source>
   <translation>„Outlook“ ir bet kuriam kitam kalendoriui, su priminimais likus 60, 30, 14, 7 ir 1 d.</translation>
  </message>
  <message>
   <source>What is coming</source>
   <translation>Kas artėja</translation>
  </message>
  <message>
   <source>Looking what comes to an end</source>
   <translation>Žiūrima, kas baigiasi</translation>
  </message>
  <message>
   <source>A Client secret ends 180 days after Amazon made it, and only Amazon knows when that was. Where the day is empty, the day of entry counts, and the end may come earlier. After a change the old secret works for 7 more days.</source>
   <translation>Client secret galioja 180 dienų nuo sukūrimo, o kada jis sukurtas, žino tik Amazon. Jei sukūrimo diena nenurodyta, skaičiuojama nuo Client secret įrašymo dienos, todėl jis gali baigtis ir anksčiau. Pakeitus senasis veikia dar 7 dienas.</translation>
  </message>
  <message>
   <source>What Amazon ends</source>
   <translation>Ką Amazon nutraukia</translation>
  </message>
  <message>
   <source>There are no Parameters yet.</source>
   <translation>Parametrų dar nėra.</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Parametras</translation>
  </message>
  <message>
   <source>Secret made on</source>
   <translation>Client secret sukurtas</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>Baigiasi</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Liko</translation>
  </message>
  <message>
   <source>Authorized</source>
   <translation>Leidimas duotas</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Access token</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>nežinoma</translation>
  </message>
  <message>
   <source>Day on which the Client secret of {0} was made</source>
   <translation>Diena, kurią sukurtas {0} Client secret</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>iki {0}</translation>
  </message>
  <message>
   <source>made when needed</source>
   <translation>gaunamas, kai reikia</translation>
  </message>
  <message>
   <source>Change the secret…</source>
   <translation>Keisti slaptažodį…</translation>
  </message>
  <message>
   <source>Change the Client secret of {0}</source>
   <translation>Keisti {0} Client secret</translation>
  </message>
  <message>
   <source>This program uses what ends: {names}. Look whether there is a newer version.</source>
   <translation>Ši programa naudoja tai, kas baigiasi: {names}. Pažiūrėkite, ar yra naujesnė versija.</translation>
  </message>
  <message>
   <source>None of it concerns this program: it uses none of what ends.</source>
   <translation>Su šia programa tai nesusiję: nieko iš to, kas baigiasi, ji nenaudoja.</translation>
  </message>
  <message>
   <source>It uses {names}. Amazon has announced no end of these.</source>
   <translation>Ji naudoja {names}. Jų pabaigos Amazon nepaskelbė.</translation>
  </message>
  <message>
   <source>Successor: {0}</source>
   <translation>Vietoj jo: {0}</translation>
  </message>
  <message>
   <source>Amazon's notice</source>
   <translation>Amazon pranešimas</translation>
  </message>
  <message>
   <source>Amazon's notice: {0}</source>
   <translation>Amazon pranešimas: {0}</translation>
  </message>
  <message>
   <source>used here</source>
   <translation>naudojama</translation>
  </message>
  <message>
   <source>not used here</source>
   <translation>nenaudojama</translation>
  </message>
  <message>
   <source>over</source>
   <translation>baigėsi</translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <translation>
    <numerusform>po %n d.</numerusform>
    <numerusform>po %n d.</numerusform>
    <numerusform>po %n d.</numerusform>
   </translation>
  </message>
  <message>
   <source>A day such as 2026-09-01.</source>
   <translation>Diena rašoma taip: 2026-09-01.</translation>
  </message>
  <message>
   <source>Between {0} and {1}: at the latest on the day it was entered, and not expired by then.</source>
   <translation>Nuo {0} iki {1}: ne vėliau, nei įrašytas, ir įrašant dar negalėjo būti pasibaigęs.</translation>
  </message>
  <message>
   <source>Saving the days</source>
   <translation>Išsaugomos dienos</translation>
  </message>
  <message>
   <source>FvsEStore deadlines</source>
   <translation>FvsEStore terminai</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Kalendorius (*.ics)</translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) written to {file}</source>
   <translation>
    <numerusform>%n įrašas išsaugotas: {file}</numerusform>
    <numerusform>%n įrašai išsaugoti: {file}</numerusform>
    <numerusform>%n įrašų išsaugota: {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Writing the calendar</source>
   <translation>Rašomas kalendorius</translation>
  </message>
  <message>
   <source>Save the calendar</source>
   <translation>Išsaugoti kalendorių</translation>
  </message>
 </context>
 <context>
  <name>CardsPage</name>
  <message>
   <source>Clients and cards</source>
   <translation>Klientai ir kortelės</translation>
  </message>
  <message>
   <source>How an SKU finds its product</source>
   <translation>Kaip SKU randa prekę</translation>
  </message>
  <message>
   <source>What the table says counts first. An SKU for which nothing stands holds its orders.</source>
   <translation>Pirmiausia galioja lentelė. Kol SKU nesusietas, jo užsakymai sulaikyti.</translation>
  </message>
  <message>
   <source>the SKU is Finvalda's code of the product</source>
   <translation>SKU yra prekės kodas Finvaldoje</translation>
  </message>
  <message>
   <source>the SKU is a bar code of the product</source>
   <translation>SKU yra prekės barkodas</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Klientai</translation>
  </message>
  <message>
   <source>No buyer's name or address is kept: a client's card is called by the VAT number or the order's number.</source>
   <translation>Pirkėjo vardo ir adreso nesaugome: kliento kortelė vadinama PVM mokėtojo kodu arba užsakymo numeriu.</translation>
  </message>
  <message>
   <source>create a client that Finvalda does not have</source>
   <translation>sukurti klientą, kurio Finvalda neturi</translation>
  </message>
  <message>
   <source>take the client that has the buyer's VAT number, whatever its code</source>
   <translation>imti klientą, turintį pirkėjo PVM mokėtojo kodą, kad ir koks jo kodas</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Prekės</translation>
  </message>
  <message>
   <source>The code is the SKU's capitals and digits, the name Amazon's, cut to 50 characters. An SKU whose code would be longer than 20, or another's, stays unmatched.</source>
   <translation>Kodas – SKU didžiosios raidės ir skaitmenys, pavadinimas – Amazon, sutrumpintas iki 50 ženklų. SKU, kurio kodas būtų ilgesnis nei 20 ženklų arba sutaptų su kitu, lieka nesusietas.</translation>
  </message>
  <message>
   <source>create a product for an unmatched SKU</source>
   <translation>sukurti prekę nesusietam SKU</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Paslaugos</translation>
  </message>
  <message>
   <source>Shipping, gift wrap and others, by the codes chosen in Operations.</source>
   <translation>Pristatymas, dovanos pakavimas ir kitos – skirtuke „Operacijos“ pasirinktais kodais.</translation>
  </message>
  <message>
   <source>create a service that Finvalda does not have</source>
   <translation>sukurti paslaugą, kurios Finvalda neturi</translation>
  </message>
  <message>
   <source>The buyer of order {0} would be {1}.</source>
   <translation>Užsakymo {0} pirkėjo kodas būtų {1}.</translation>
  </message>
 </context>
 <context>
  <name>CodeAnswer</name>
  <message>
   <source>Finvalda's list has no such code.</source>
   <translation>Finvaldos žinyne tokio kodo nėra.</translation>
  </message>
 </context>
 <context>
  <name>ColumnHeader</name>
  <message>
   <source>Columns as at first</source>
   <translation>Stulpeliai kaip pradžioje</translation>
  </message>
 </context>
 <context>
  <name>CompletionBar</name>
  <message>
   <source>Complete sums</source>
   <translation>Papildyti sumas</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Vėliau</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) from reports</source>
   <translation>
    <numerusform>%n užsakymas įkeltas iš ataskaitų</numerusform>
    <numerusform>%n užsakymai įkelti iš ataskaitų</numerusform>
    <numerusform>%n užsakymų įkelta iš ataskaitų</numerusform>
   </translation>
  </message>
  <message>
   <source>Their sums are not broken down, and Amazon's own totals are missing. Completing takes {time}.</source>
   <translation>Jų sumos neišskaidytos, o pačios Amazon sumų trūksta. Papildyti truks {time}.</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>trumpiau nei minutę</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>apie {time}</translation>
  </message>
 </context>
 <context>
  <name>Configurator</name>
  <message>
   <source>the keyring of the operating system</source>
   <translation>operacinės sistemos raktinėje</translation>
  </message>
  <message>
   <source>Asking for the keyring</source>
   <translation>Ieškoma raktinės</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandyti dar kartą</translation>
  </message>
  <message>
   <source>the keyring of the operating system ({0})</source>
   <translation>operacinės sistemos raktinėje ({0})</translation>
  </message>
  <message>
   <source>in memory until the program ends (practice)</source>
   <translation>atmintyje, kol veikia programa (bandomoji parduotuvė)</translation>
  </message>
  <message>
   <source>There must be a saved Parameter first.</source>
   <translation>Pirmiausia įrašykite Parametrą.</translation>
  </message>
  <message>
   <source>Loading Actions</source>
   <translation>Įkeliami veiksmai</translation>
  </message>
  <message>
   <source>Saved {0}, no changes</source>
   <translation>Įrašyta {0}, pakeitimų nėra</translation>
  </message>
  <message>
   <source>Saved {0}</source>
   <translation>Įrašyta {0}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Įrašyta</translation>
  </message>
  <message>
   <source>Nothing was saved.</source>
   <translation>Nieko neįrašyta.</translation>
  </message>
  <message>
   <source>It was tested and is good.</source>
   <translation>Raktas patikrintas ir tinka.</translation>
  </message>
  <message>
   <source>Amazon did not accept it.</source>
   <translation>Amazon rakto nepriėmė.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) held: not written, but not lost</source>
   <translation>
    <numerusform>%n užsakymas sulaikytas: neįrašytas, bet ir nepamestas</numerusform>
    <numerusform>%n užsakymai sulaikyti: neįrašyti, bet ir nepamesti</numerusform>
    <numerusform>%n užsakymų sulaikyta: neįrašyti, bet ir nepamesti</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>replaced on {0}</source>
   <translation>pakeistas {0}</translation>
  </message>
  <message>
   <source>a new one is typed</source>
   <translation>įvestas naujas</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nėra</translation>
  </message>
  <message>
   <source>entered on {0}</source>
   <translation>įvestas {0}</translation>
  </message>
  <message>
   <source>switched on: {0}</source>
   <translation>įjungta: {0}</translation>
  </message>
  <message>
   <source>switched off: {0}</source>
   <translation>išjungta: {0}</translation>
  </message>
  <message>
   <source>{0} was changed by two</source>
   <translation>{0} pakeitė du žmonės</translation>
  </message>
  <message>
   <source>{0} saved it on {1}, after it was opened here. Nothing was overwritten. If you save yours, the fields that you did not change stay as the other saved them.</source>
   <translation>{0} jį įrašė {1}, kai jis jau buvo atidarytas čia. Niekas neperrašyta. Įrašius savuosius pakeitimus, laukai, kurių nekeitėte, lieka tokie, kokius įrašė kitas.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Kažkas</translation>
  </message>
  <message>
   <source>Save &amp;mine</source>
   <translation>Įrašyti &amp;manuosius</translation>
  </message>
  <message>
   <source>Take &amp;theirs</source>
   <translation>&amp;Imti jų</translation>
  </message>
  <message>
   <source>&amp;Decide later</source>
   <translation>Spręsti &amp;vėliau</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Laukas</translation>
  </message>
  <message>
   <source>Was</source>
   <translation>Buvo</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Jų</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Jūsų</translation>
  </message>
  <message>
   <source>not changed</source>
   <translation>nepakeista</translation>
  </message>
 </context>
 <context>
  <name>CopyBox</name>
  <message>
   <source>Copy</source>
   <translation>Kopijuoti</translation>
  </message>
  <message>
   <source>Copy: {0}</source>
   <translation>Kopijuoti: {0}</translation>
  </message>
  <message>
   <source>Write your own in place of what stands in square brackets.</source>
   <translation>Vietoj to, kas laužtiniuose skliaustuose, įrašykite savo.</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Nukopijuota.</translation>
  </message>
 </context>
 <context>
  <name>CredentialRow</name>
  <message>
   <source>Chan&amp;ge</source>
   <translation>&amp;Keisti</translation>
  </message>
  <message>
   <source>Begins with “{0}”</source>
   <translation>Prasideda „{0}“</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Perkelti į {0}</translation>
  </message>
  <message>
   <source>&amp;Enter here</source>
   <translation>Įv&amp;esti čia</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>saved on {0}</source>
   <translation>įrašyta {0}</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>įrašyta</translation>
  </message>
  <message>
   <source>entered on another computer on {0}</source>
   <translation>įvestas kitame kompiuteryje {0}</translation>
  </message>
 </context>
 <context>
  <name>DatabaseChooser</name>
  <message>
   <source>Looking at the database in use</source>
   <translation>Žiūrima į naudojamą duomenų bazę</translation>
  </message>
  <message>
   <source>Checking the connection</source>
   <translation>Tikrinamas ryšys</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>&amp;Test the connection</source>
   <translation>Ti&amp;krinti ryšį</translation>
  </message>
 </context>
 <context>
  <name>DatabaseDialog</name>
  <message>
   <source>Database</source>
   <translation>Duomenų bazė</translation>
  </message>
  <message>
   <source>&amp;Save and open</source>
   <translation>Įra&amp;šyti ir atidaryti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Choosing the database</source>
   <translation>Pasirenkama duomenų bazė</translation>
  </message>
 </context>
 <context>
  <name>DatabaseForm</name>
  <message>
   <source>in a f&amp;ile of this computer</source>
   <translation>šio ko&amp;mpiuterio faile</translation>
  </message>
  <message>
   <source>in a &amp;database that the office shares (PostgreSQL)</source>
   <translation>bendroje biuro du&amp;omenų bazėje (PostgreSQL)</translation>
  </message>
  <message>
   <source>The data are</source>
   <translation>Duomenys</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveris</translation>
  </message>
  <message>
   <source>db.company.lt, or the whole address: postgresql://…</source>
   <translation>db.imone.lt arba visas adresas: postgresql://…</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Prievadas</translation>
  </message>
  <message>
   <source>P&amp;ort</source>
   <translation>P&amp;rievadas</translation>
  </message>
  <message>
   <source>&amp;Server</source>
   <translation>&amp;Serveris</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>P&amp;avadinimas</translation>
  </message>
  <message>
   <source>Name of the database</source>
   <translation>Duomenų bazės pavadinimas</translation>
  </message>
  <message>
   <source>&amp;User</source>
   <translation>Na&amp;udotojas</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Naudotojas</translation>
  </message>
  <message>
   <source>Pass&amp;word</source>
   <translation>S&amp;laptažodis</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>Šifravimas</translation>
  </message>
  <message>
   <source>always, and the server proves who it is (verify-full)</source>
   <translation>visada, ir serveris įrodo, kad yra tas (verify-full)</translation>
  </message>
  <message>
   <source>always, and the certificate is looked at (verify-ca)</source>
   <translation>visada, ir patikrinamas sertifikatas (verify-ca)</translation>
  </message>
  <message>
   <source>always (require)</source>
   <translation>visada (require)</translation>
  </message>
  <message>
   <source>where the server can (prefer)</source>
   <translation>jei serveris moka (prefer)</translation>
  </message>
  <message>
   <source>never: only on this computer or where nobody can listen (disable)</source>
   <translation>niekada: tik šiame kompiuteryje arba kur niekas negali klausytis (disable)</translation>
  </message>
  <message>
   <source>En&amp;cryption</source>
   <translation>Šifrav&amp;imas</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Sertifikatas</translation>
  </message>
  <message>
   <source>the certificates that this system trusts</source>
   <translation>sertifikatai, kuriais pasitiki sistema</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Pasirinkti…</translation>
  </message>
  <message>
   <source>Ce&amp;rtificate</source>
   <translation>Ser&amp;tifikatas</translation>
  </message>
  <message>
   <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
   <translation>Sertifikatai (*.crt *.pem *.cer);;Visi failai (*)</translation>
  </message>
 </context>
 <context>
  <name>DatabasePage</name>
  <message>
   <source>Database</source>
   <translation>Duomenų bazė</translation>
  </message>
  <message>
   <source>database</source>
   <translation>duomenų bazė</translation>
  </message>
  <message>
   <source>Choosing the database</source>
   <translation>Pasirenkama duomenų bazė</translation>
  </message>
  <message>
   <source>The data of an office are there: {0}. This computer then shows them.</source>
   <translation>Ten jau yra biuro duomenų: {0}. Prisijungus šis kompiuteris rodys juos.</translation>
  </message>
  <message>
   <source>no Parameters</source>
   <translation>parametrų nėra</translation>
  </message>
  <message>
   <source>What it has now stays where it is and is not mixed with it.</source>
   <translation>Tai, ką jis rodo dabar, lieka savo vietoje ir su tuo nesumaišoma.</translation>
  </message>
  <message>
   <source>What this computer has in its own file stays there and is not mixed with it.</source>
   <translation>Tai, kas yra šio kompiuterio faile, lieka jame ir su tuo nesumaišoma.</translation>
  </message>
  <message>
   <source>Join {0}?</source>
   <translation>Prisijungti prie {0}?</translation>
  </message>
  <message>
   <source>&amp;Join</source>
   <translation>&amp;Prisijungti</translation>
  </message>
  <message>
   <source>S&amp;tay</source>
   <translation>&amp;Likti</translation>
  </message>
  <message>
   <source>Move the data to {0}?</source>
   <translation>Perkelti duomenis į {0}?</translation>
  </message>
  <message>
   <source>Nothing is there yet. If the data are not moved, this computer begins without stores and orders.</source>
   <translation>Ten dar nieko nėra. Neperkėlus duomenų, šis kompiuteris pradėtų be parametrų ir užsakymų.</translation>
  </message>
  <message>
   <source>&amp;Move the data…</source>
   <translation>Pe&amp;rkelti duomenis…</translation>
  </message>
  <message>
   <source>Begin &amp;empty</source>
   <translation>Pradėti &amp;tuščioje</translation>
  </message>
 </context>
 <context>
  <name>DatabasePanel</name>
  <message>
   <source>Where the data are</source>
   <translation>Kur yra duomenys</translation>
  </message>
  <message>
   <source>The data now</source>
   <translation>Duomenys dabar</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Žiūrima…</translation>
  </message>
  <message>
   <source>The data are in a shared database</source>
   <translation>Duomenys – bendroje duomenų bazėje</translation>
  </message>
  <message>
   <source>The data are on this computer</source>
   <translation>Duomenys – šiame kompiuteryje</translation>
  </message>
  <message>
   <source>The practice shop's data always stay in a file of this computer.</source>
   <translation>Bandomosios parduotuvės duomenys visada lieka šio kompiuterio faile.</translation>
  </message>
  <message>
   <source>Other computers of the office see the same stores and orders. Keys stay on each computer.</source>
   <translation>Kiti biuro kompiuteriai mato tuos pačius parametrus ir užsakymus. Raktai lieka kiekviename kompiuteryje.</translation>
  </message>
  <message>
   <source>Only this computer sees them. In a database that the office shares, several would.</source>
   <translation>Juos mato tik šis kompiuteris. Bendroje biuro duomenų bazėje juos matytų keli.</translation>
  </message>
  <message>
   <source>Not tested yet</source>
   <translation>Dar netikrinta</translation>
  </message>
  <message>
   <source>The test looks whether the database can be used, and what is in it. It changes nothing.</source>
   <translation>Patikrinama, ar duomenų bazę galima naudoti ir kas joje yra. Niekas nekeičiama.</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Klausiama serverio…</translation>
  </message>
  <message>
   <source>Nothing is changed by it.</source>
   <translation>Niekas dėl to nekeičiama.</translation>
  </message>
  <message>
   <source>The check was cancelled</source>
   <translation>Tikrinimas atšauktas</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Niekas nepakeista.</translation>
  </message>
  <message>
   <source>The connection works</source>
   <translation>Ryšys veikia</translation>
  </message>
  <message>
   <source>This database is in use now.</source>
   <translation>Ši duomenų bazė naudojama dabar.</translation>
  </message>
  <message>
   <source>The data of an office are there</source>
   <translation>Ten jau yra biuro duomenų</translation>
  </message>
  <message>
   <source>This computer then shows what is there. What it has now stays where it is and is not mixed with it.</source>
   <translation>Šis kompiuteris rodys tai, kas yra ten. Tai, ką jis rodo dabar, lieka savo vietoje ir su tuo nesumaišoma.</translation>
  </message>
  <message>
   <source>Join it</source>
   <translation>Prisijungti</translation>
  </message>
  <message>
   <source>It can be used, and is empty</source>
   <translation>Tinka ir yra tuščia</translation>
  </message>
  <message>
   <source>Everything is copied and compared before this computer switches over.</source>
   <translation>Viskas nukopijuojama ir palyginama, ir tik tada šis kompiuteris persijungia.</translation>
  </message>
  <message>
   <source>Move the data there</source>
   <translation>Perkelti duomenis į ją</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Vieta</translation>
  </message>
  <message>
   <source>encrypted ({0})</source>
   <translation>šifruotas ({0})</translation>
  </message>
  <message>
   <source>not encrypted</source>
   <translation>nešifruotas</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveris</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Ryšys</translation>
  </message>
  <message>
   <source>Answers in</source>
   <translation>Atsako per</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dydis</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parametrai</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>Whoever can listen on the way can read the orders. Choose an encryption.</source>
   <translation>Kas gali klausytis tinkle, gali perskaityti užsakymus. Pasirinkite šifravimą.</translation>
  </message>
  <message>
   <source>Its tables are of an older version ({0}). They are taken forward when it is opened.</source>
   <translation>Jos lentelės senesnės versijos ({0}). Atidarius jos bus atnaujintos.</translation>
  </message>
 </context>
 <context>
  <name>DaysAnswer</name>
  <message>
   <source>by the client's term in Finvalda</source>
   <translation>pagal kliento atsiskaitymo terminą Finvaldoje</translation>
  </message>
  <message>
   <source> days</source>
   <translation> d.</translation>
  </message>
 </context>
 <context>
  <name>DaysDialog</name>
  <message>
   <source>Period</source>
   <translation>Laikotarpis</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Nuo</translation>
  </message>
  <message>
   <source>&amp;To, included</source>
   <translation>&amp;Iki imtinai</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Rodyti</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>The first day is after the last one.</source>
   <translation>Pirma diena vėlesnė už paskutinę.</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Reading the Parameters</source>
   <translation>Skaitomi parametrai</translation>
  </message>
  <message>
   <source>Counting orders</source>
   <translation>Skaičiuojami užsakymai</translation>
  </message>
  <message>
   <source>Looking for the keys</source>
   <translation>Ieškoma raktų</translation>
  </message>
  <message>
   <source>Comparing with the other Parameters</source>
   <translation>Lyginama su kitais parametrais</translation>
  </message>
  <message>
   <source>Saving {0}</source>
   <translation>Saugomas {0}</translation>
  </message>
  <message>
   <source>Renaming {0}</source>
   <translation>Pervadinamas {0}</translation>
  </message>
  <message>
   <source>Deleting {0}</source>
   <translation>Šalinamas {0}</translation>
  </message>
 </context>
 <context>
  <name>Diagnosing</name>
  <message>
   <source>Diagnosing {0}</source>
   <translation>Diagnozuojama {0}</translation>
  </message>
 </context>
 <context>
  <name>DiagnosisDesk</name>
  <message>
   <source>Opening the support bundle</source>
   <translation>Atveriamas pagalbos paketas</translation>
  </message>
  <message>
   <source>Look where the way to Amazon breaks off.</source>
   <translation>Pažiūrėkite, kur nutrūksta kelias iki Amazon.</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>Diagnostika</translation>
  </message>
  <message numerus="yes">
   <source>The cause is being looked for, step by step: %n so far.</source>
   <translation>
    <numerusform>Priežasties ieškoma žingsnis po žingsnio: patikrintas %n.</numerusform>
    <numerusform>Priežasties ieškoma žingsnis po žingsnio: patikrinti %n.</numerusform>
    <numerusform>Priežasties ieškoma žingsnis po žingsnio: patikrinta %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>The cause was not found out.</source>
   <translation>Priežastis neišaiškinta.</translation>
  </message>
  <message>
   <source>All steps are in order now.</source>
   <translation>Dabar visi žingsniai tvarkingi.</translation>
  </message>
  <message>
   <source>The first step that fails: {0}.</source>
   <translation>Pirmas nepavykęs žingsnis: {0}.</translation>
  </message>
 </context>
 <context>
  <name>DiagnosisPage</name>
  <message>
   <source>Support bundle…</source>
   <translation>Pagalbos paketas…</translation>
  </message>
  <message>
   <source>Diagnose</source>
   <translation>Tikrinti</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>Diagnostika</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>Diagnose again</source>
   <translation>Tikrinti dar kartą</translation>
  </message>
  <message>
   <source>Nothing was looked at yet.</source>
   <translation>Dar nieko netikrinta.</translation>
  </message>
  <message numerus="yes">
   <source>Looking, %n light(s) so far…</source>
   <translation>
    <numerusform>Tikrinama, kol kas %n lemputė…</numerusform>
    <numerusform>Tikrinama, kol kas %n lemputės…</numerusform>
    <numerusform>Tikrinama, kol kas %n lempučių…</numerusform>
   </translation>
  </message>
  <message>
   <source>Something was changed since: diagnose again.</source>
   <translation>Nuo tada kai kas pakeista: tikrinkite dar kartą.</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {0}; Amazon was asked %n time(s).</source>
   <translation>
    <numerusform>Tikrinta {0}; Amazon klausta %n kartą.</numerusform>
    <numerusform>Tikrinta {0}; Amazon klausta %n kartus.</numerusform>
    <numerusform>Tikrinta {0}; Amazon klausta %n kartų.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it can be asked again from {0}; until then some lights may stay yellow.</source>
   <translation>Visko vėl galima klausti nuo {0}; iki tol dalis lempučių gali likti geltonos.</translation>
  </message>
 </context>
 <context>
  <name>DiagnosisPanel</name>
  <message>
   <source>Cause</source>
   <translation>Priežastis</translation>
  </message>
  <message>
   <source>Not looked at yet</source>
   <translation>Dar netikrinta</translation>
  </message>
  <message>
   <source>Every step between this computer and Amazon's data is tried on its own, from the ground up. The first red one is the cause.</source>
   <translation>Kiekvienas žingsnis nuo šio kompiuterio iki Amazon duomenų tikrinamas atskirai, nuo pat pradžios. Pirmas raudonas ir yra priežastis.</translation>
  </message>
  <message>
   <source>It takes some seconds, asks Amazon at most 15 times, and changes nothing.</source>
   <translation>Tai trunka kelias sekundes, Amazon klausiama daugiausia 15 kartų, ir niekas nekeičiama.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Tikrinama…</translation>
  </message>
  <message>
   <source>Every step is tried on its own, so that one failure does not hide another.</source>
   <translation>Kiekvienas žingsnis tikrinamas atskirai, kad viena kliūtis nepaslėptų kitos.</translation>
  </message>
  <message>
   <source>The diagnosis was cancelled</source>
   <translation>Diagnostika atšaukta</translation>
  </message>
  <message>
   <source>What was seen by then stays. Nothing was changed.</source>
   <translation>Kas iki tol patikrinta, lieka. Niekas nepakeista.</translation>
  </message>
  <message>
   <source>This is Amazon's own trouble. Nothing has to be changed here: try again later.</source>
   <translation>Tai pačios Amazon sutrikimas. Čia nieko keisti nereikia: bandykite vėliau.</translation>
  </message>
  <message>
   <source>All is in order</source>
   <translation>Viskas tvarkinga</translation>
  </message>
  <message>
   <source>The keys are good, and Amazon gives what is asked for.</source>
   <translation>Raktai tinka, ir Amazon duoda tai, ko prašoma.</translation>
  </message>
  <message>
   <source>Nothing is red</source>
   <translation>Raudonų nėra</translation>
  </message>
  <message>
   <source>Not everything could be told; the rest is in order.</source>
   <translation>Ne viską pavyko sužinoti; visa kita tvarkinga.</translation>
  </message>
 </context>
 <context>
  <name>DutyDialog</name>
  <message>
   <source>Personal data</source>
   <translation>Asmens duomenys</translation>
  </message>
  <message>
   <source>A legal duty to keep longer</source>
   <translation>Teisinė pareiga saugoti ilgiau</translation>
  </message>
  <message>
   <source>Amazon allows more than 30 days only where a law asks for it, and only for what the law names. Who added it, when and why stays noted.</source>
   <translation>„Amazon“ leidžia saugoti ilgiau nei 30 dienų tik tada, kai to reikalauja įstatymas, ir tik tai, ką jis nurodo. Kas, kada ir kodėl pridėjo, lieka užrašyta.</translation>
  </message>
  <message>
   <source>For example: VAT Law, art. 78: invoices 10 years</source>
   <translation>Pavyzdžiui: PVM įstatymo 78 str., sąskaitos saugomos 10 metų</translation>
  </message>
  <message>
   <source>Empty: all orders with an operation in Finvalda</source>
   <translation>Tuščia: visi užsakymai, turintys operaciją Finvaldoje</translation>
  </message>
  <message>
   <source>&amp;Parameter</source>
   <translation>&amp;Parametras</translation>
  </message>
  <message>
   <source>&amp;Law</source>
   <translation>Į&amp;statymas</translation>
  </message>
  <message>
   <source>&amp;Why</source>
   <translation>&amp;Kodėl</translation>
  </message>
  <message>
   <source>&amp;Months from the order</source>
   <translation>&amp;Mėnesiai nuo užsakymo</translation>
  </message>
  <message>
   <source>&amp;Orders</source>
   <translation>&amp;Užsakymai</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Kas saugoma</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>Pri&amp;dėti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Keeping a legal duty</source>
   <translation>Užrašoma teisinė pareiga</translation>
  </message>
 </context>
 <context>
  <name>EndsDesk</name>
  <message>
   <source>Looking what comes to an end</source>
   <translation>Žiūrima, kas baigiasi</translation>
  </message>
 </context>
 <context>
  <name>EraseDialog</name>
  <message>
   <source>Personal data</source>
   <translation>Asmens duomenys</translation>
  </message>
  <message>
   <source>Erase a buyer's data now</source>
   <translation>Ištrinti pirkėjo duomenis dabar</translation>
  </message>
  <message>
   <source>Names, addresses and all else that is kept of the buyer go from every order found, and are never read again; what a legal duty keeps stays. It cannot be undone. Orders and sums stay.</source>
   <translation>Iš kiekvieno rasto užsakymo ištrinami vardai, adresai ir visa kita, kas saugoma apie pirkėją, ir daugiau nebeskaitoma; lieka tik tai, ką saugoti įpareigoja teisinė pareiga. Atkurti nebus galima. Užsakymai ir sumos lieka.</translation>
  </message>
  <message>
   <source>Order number, whole e-mail, or whole name</source>
   <translation>Užsakymo numeris, visas el. paštas arba visas vardas</translation>
  </message>
  <message>
   <source>&amp;Parameter</source>
   <translation>&amp;Parametras</translation>
  </message>
  <message>
   <source>&amp;Who</source>
   <translation>&amp;Ką ištrinti</translation>
  </message>
  <message>
   <source>&amp;Erase now</source>
   <translation>&amp;Ištrinti dabar</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Enter whose data are to be erased.</source>
   <translation>Įveskite, kieno duomenis ištrinti.</translation>
  </message>
  <message>
   <source>Erasing a buyer's data</source>
   <translation>Trinami pirkėjo duomenys</translation>
  </message>
 </context>
 <context>
  <name>ErasingPart</name>
  <message>
   <source>Erasing</source>
   <translation>Trynimas</translation>
  </message>
  <message>
   <source>Looked over by this computer {0}; by itself at each start and once a day.</source>
   <translation>Šis kompiuteris peržiūrėjo {0}; savaime peržiūri per kiekvieną paleidimą ir kartą per dieną.</translation>
  </message>
  <message>
   <source>Not looked over on this computer yet; it is done at each start and once a day.</source>
   <translation>Šiame kompiuteryje dar neperžiūrėta; daroma per kiekvieną paleidimą ir kartą per dieną.</translation>
  </message>
  <message>
   <source>Erase what is due</source>
   <translation>Ištrinti, kam suėjo terminas</translation>
  </message>
  <message>
   <source>Erase a buyer…</source>
   <translation>Ištrinti pirkėją…</translation>
  </message>
  <message>
   <source>Amazon asks to erase (72 h)…</source>
   <translation>„Amazon“ prašo ištrinti (72 val.)…</translation>
  </message>
  <message>
   <source>Each erasing leaves a line of proof, without the data itself, chained to the one before.</source>
   <translation>Kiekvienas trynimas palieka įrodymo eilutę be pačių duomenų, susietą su ankstesne.</translation>
  </message>
  <message>
   <source>Show the proof…</source>
   <translation>Rodyti įrodymą…</translation>
  </message>
  <message>
   <source>Verify the proof</source>
   <translation>Tikrinti įrodymą</translation>
  </message>
  <message>
   <source>Proof as PDF…</source>
   <translation>Įrodymas PDF…</translation>
  </message>
  <message>
   <source>Legal duties to keep longer</source>
   <translation>Teisinės pareigos saugoti ilgiau</translation>
  </message>
  <message>
   <source>Add a legal duty…</source>
   <translation>Pridėti teisinę pareigą…</translation>
  </message>
  <message>
   <source>None: everything is erased in time.</source>
   <translation>Nėra: viskas ištrinama laiku.</translation>
  </message>
  <message numerus="yes">
   <source>%n named order(s)</source>
   <translation>
    <numerusform>%n nurodytas užsakymas</numerusform>
    <numerusform>%n nurodyti užsakymai</numerusform>
    <numerusform>%n nurodytų užsakymų</numerusform>
   </translation>
  </message>
  <message>
   <source>orders with operations in Finvalda</source>
   <translation>užsakymai, turintys operacijas Finvaldoje</translation>
  </message>
  <message>
   <source>{0}: {1} · {2} · {3} · {4} ({5})</source>
   <translation>{0}: {1} · {2} · {3} · {4} ({5})</translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n mėnuo</numerusform>
    <numerusform>%n mėnesiai</numerusform>
    <numerusform>%n mėnesių</numerusform>
   </translation>
  </message>
  <message>
   <source>End…</source>
   <translation>Baigti…</translation>
  </message>
  <message>
   <source>Files with personal data, to be deleted by hand</source>
   <translation>Failai su asmens duomenimis, kuriuos reikia ištrinti ranka</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>iki {0}</translation>
  </message>
  <message>
   <source>It is deleted</source>
   <translation>Ištrintas</translation>
  </message>
  <message>
   <source>Erasing what is due</source>
   <translation>Trinama, kam suėjo terminas</translation>
  </message>
  <message>
   <source>Nothing was due.</source>
   <translation>Nėra ko trinti.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) erased</source>
   <translation>
    <numerusform>Ištrinti %n užsakymo duomenys</numerusform>
    <numerusform>Ištrinti %n užsakymų duomenys</numerusform>
    <numerusform>Ištrinti %n užsakymų duomenys</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n kept under a legal duty</source>
   <translation>
    <numerusform>%n lieka pagal teisinę pareigą</numerusform>
    <numerusform>%n lieka pagal teisinę pareigą</numerusform>
    <numerusform>%n lieka pagal teisinę pareigą</numerusform>
   </translation>
  </message>
  <message>
   <source>Erased; older copies and free space are cleaned with the next erasing, when no import runs.</source>
   <translation>Ištrinta; ankstesnės kopijos ir laisva vieta bus išvalytos per kitą trynimą, kai nevyks importas.</translation>
  </message>
  <message>
   <source>Nothing is kept of buyers.</source>
   <translation>Apie pirkėjus nieko nesaugoma.</translation>
  </message>
  <message>
   <source>Erase all buyers' data of all Parameters?</source>
   <translation>Ištrinti visų parametrų visų pirkėjų duomenis?</translation>
  </message>
  <message>
   <source>When Amazon asks for it, everything must be gone within 72 hours. What a legal duty keeps stays, and is told; files that this program wrote are listed, to be deleted by hand. It cannot be undone. Orders and sums stay.</source>
   <translation>Kai to prašo „Amazon“, viskas turi būti ištrinta per 72 valandas. Lieka tik tai, ką saugoti įpareigoja teisinė pareiga, ir tai pasakoma; šios programos rašyti failai išvardijami, juos ištrinkite ranka. Atkurti nebus galima. Užsakymai ir sumos lieka.</translation>
  </message>
  <message>
   <source>&amp;Erase everything</source>
   <translation>&amp;Ištrinti viską</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>Trinama viskas</translation>
  </message>
  <message>
   <source>End the duty “{0}”?</source>
   <translation>Baigti pareigą „{0}“?</translation>
  </message>
  <message>
   <source>What only it kept is erased with the next erasing. That it was there stays noted.</source>
   <translation>Kas saugota tik dėl jos, bus ištrinta per kitą trynimą. Kad ji buvo, lieka užrašyta.</translation>
  </message>
  <message>
   <source>&amp;End it</source>
   <translation>&amp;Baigti</translation>
  </message>
  <message>
   <source>Ending a legal duty</source>
   <translation>Baigiama teisinė pareiga</translation>
  </message>
  <message>
   <source>Noting that a file is deleted</source>
   <translation>Pažymima, kad failas ištrintas</translation>
  </message>
  <message>
   <source>The proof is as it was written.</source>
   <translation>Įrodymas toks, koks buvo užrašytas.</translation>
  </message>
  <message>
   <source>The proof was changed after it was written: see row {0}.</source>
   <translation>Įrodymas pakeistas po užrašymo: žr. {0} eilutę.</translation>
  </message>
  <message>
   <source>Verifying the proof</source>
   <translation>Tikrinamas įrodymas</translation>
  </message>
  <message>
   <source>Proof of erasures {0}.pdf</source>
   <translation>Ištrynimų įrodymas {0}.pdf</translation>
  </message>
  <message>
   <source>Save the proof</source>
   <translation>Išsaugoti įrodymą</translation>
  </message>
  <message>
   <source>Writing the proof</source>
   <translation>Rašomas įrodymas</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) written to {0}.</source>
   <translation>
    <numerusform>%n eilutė įrašyta į {0}.</numerusform>
    <numerusform>%n eilutės įrašytos į {0}.</numerusform>
    <numerusform>%n eilučių įrašyta į {0}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ErrorDialog</name>
  <message>
   <source>Report</source>
   <translation>Ataskaita</translation>
  </message>
  <message>
   <source>&amp;Copy the report</source>
   <translation>&amp;Kopijuoti ataskaitą</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Uždaryti</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Nukopijuota.</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export</source>
   <translation>Eksportuoti</translation>
  </message>
  <message>
   <source>Excel (XLSX)…</source>
   <translation>„Excel“ (XLSX)…</translation>
  </message>
  <message>
   <source>CSV…</source>
   <translation>CSV…</translation>
  </message>
  <message>
   <source>CSV separator</source>
   <translation>CSV skyriklis</translation>
  </message>
  <message>
   <source>Semicolon ;</source>
   <translation>Kabliataškis ;</translation>
  </message>
  <message>
   <source>Comma ,</source>
   <translation>Kablelis ,</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tabuliatorius</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>„Excel“ (*.xlsx)</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Eksportuojama</translation>
  </message>
  <message>
   <source>{done} of {all} rows</source>
   <translation>{done} iš {all} eilučių</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) exported to {file}</source>
   <translation>
    <numerusform>%n eilutė eksportuota į {file}</numerusform>
    <numerusform>%n eilutės eksportuotos į {file}</numerusform>
    <numerusform>%n eilučių eksportuota į {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>The export was cancelled; no file was left behind.</source>
   <translation>Eksportas atšauktas; failo neliko.</translation>
  </message>
 </context>
 <context>
  <name>FaultsDialog</name>
  <message>
   <source>Cause a fault</source>
   <translation>Sukelti gedimą</translation>
  </message>
  <message>
   <source>What should go wrong?</source>
   <translation>Kas turėtų sugesti?</translation>
  </message>
  <message>
   <source>See what the program says and does. Then test the key, import orders, load the history or create operations.</source>
   <translation>Pažiūrėsite, ką programa sako ir daro. Pritaikę tikrinkite raktą, importuokite užsakymus, įkelkite istoriją arba kurkite operacijas.</translation>
  </message>
  <message>
   <source>Nothing: all works</source>
   <translation>Niekas – viskas veikia</translation>
  </message>
  <message>
   <source>once</source>
   <translation>vieną kartą</translation>
  </message>
  <message>
   <source>three times</source>
   <translation>tris kartus</translation>
  </message>
  <message>
   <source>until it is switched off</source>
   <translation>kol išjungsite</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>įprastai</translation>
  </message>
  <message>
   <source>{0} times faster</source>
   <translation>{0} kartų greičiau</translation>
  </message>
  <message>
   <source>&amp;Fault</source>
   <translation>&amp;Gedimas</translation>
  </message>
  <message>
   <source>&amp;How often</source>
   <translation>&amp;Kiek kartų</translation>
  </message>
  <message>
   <source>&amp;Time runs</source>
   <translation>&amp;Laikas eina</translation>
  </message>
  <message>
   <source>&amp;Apply</source>
   <translation>&amp;Taikyti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
 </context>
 <context>
  <name>FieldsDialog</name>
  <message>
   <source>What was sent and answered</source>
   <translation>Kas siųsta ir atsakyta</translation>
  </message>
  <message>
   <source>All fields sent</source>
   <translation>Visi siunčiami laukai</translation>
  </message>
  <message>
   <source>Finvalda's own answers stand here as they came.</source>
   <translation>Finvaldos atsakymai čia tokie, kokie atėjo.</translation>
  </message>
  <message>
   <source>Exactly these fields go to Finvalda, and no other.</source>
   <translation>Finvaldai siunčiami būtent šie laukai ir jokie kiti.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Laikas</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Kas</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Laukas</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Reikšmė</translation>
  </message>
  <message>
   <source>Copy all</source>
   <translation>Kopijuoti viską</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
 </context>
 <context>
  <name>FileDrop</name>
  <message>
   <source>Let go to import the report</source>
   <translation>Paleiskite – ataskaitą importuosime</translation>
  </message>
  <message>
   <source>An All Orders report of Seller Central, as it was downloaded.</source>
   <translation>„Seller Central“ ataskaita „All Orders“ tokia, kokia buvo atsisiųsta.</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Clear</source>
   <translation>Valyti</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Vėl rodyti viską</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Paieška</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Ieškoti (Ctrl+F)</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Stulpeliai</translation>
  </message>
 </context>
 <context>
  <name>FinvaldaForm</name>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresas</translation>
  </message>
  <message>
   <source>the web service's own choice</source>
   <translation>kurią parenka pats webservisas</translation>
  </message>
  <message>
   <source>Co&amp;mpany</source>
   <translation>Į&amp;monė</translation>
  </message>
  <message>
   <source>&amp;User</source>
   <translation>&amp;Naudotojas</translation>
  </message>
  <message>
   <source>Pass&amp;word</source>
   <translation>&amp;Slaptažodis</translation>
  </message>
  <message>
   <source>what this system trusts</source>
   <translation>kuo pasitiki ši sistema</translation>
  </message>
  <message>
   <source>an authority of our own (PEM file)</source>
   <translation>mūsų pačių sertifikavimo įstaiga (PEM failas)</translation>
  </message>
  <message>
   <source>exactly the certificate that the server shows now</source>
   <translation>būtent tas sertifikatas, kurį serveris rodo dabar</translation>
  </message>
  <message>
   <source>Ce&amp;rtificate</source>
   <translation>Se&amp;rtifikatas</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Pasirinkti…</translation>
  </message>
  <message>
   <source>Look at the certificate</source>
   <translation>Pažiūrėti sertifikatą</translation>
  </message>
  <message>
   <source>to connect</source>
   <translation>prisijungiant</translation>
  </message>
  <message>
   <source>Seconds to wait for a connection</source>
   <translation>Kiek sekundžių laukti prisijungimo</translation>
  </message>
  <message>
   <source>for an answer</source>
   <translation>atsakymo</translation>
  </message>
  <message>
   <source>Seconds to wait for an answer</source>
   <translation>Kiek sekundžių laukti atsakymo</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Laukti</translation>
  </message>
  <message>
   <source>{0}, issued by {1}, good until {2}</source>
   <translation>{0}, išdavė {1}, galioja iki {2}</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Sertifikatas</translation>
  </message>
  <message>
   <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
   <translation>Sertifikatai (*.crt *.pem *.cer);;Visi failai (*)</translation>
  </message>
  <message>
   <source>Nothing is encrypted on this way: only for your own network.</source>
   <translation>Šis kelias nešifruojamas: tinka tik savo tinkle.</translation>
  </message>
 </context>
 <context>
  <name>FinvaldaPage</name>
  <message>
   <source>Codes of Finvalda</source>
   <translation>Finvaldos žinynai</translation>
  </message>
  <message>
   <source>Reading the connection to Finvalda</source>
   <translation>Skaitomas ryšys su Finvalda</translation>
  </message>
  <message>
   <source>Saving the connection to Finvalda</source>
   <translation>Saugomas ryšys su Finvalda</translation>
  </message>
  <message>
   <source>Testing the connection to Finvalda</source>
   <translation>Tikrinamas ryšys su Finvalda</translation>
  </message>
  <message>
   <source>Looking at the certificate of Finvalda</source>
   <translation>Žiūrimas Finvaldos sertifikatas</translation>
  </message>
  <message>
   <source>Reading the codes of Finvalda…</source>
   <translation>Skaitomi Finvaldos žinynai…</translation>
  </message>
  <message numerus="yes">
   <source>%n list(s) could not be read. What was known before stays.</source>
   <translation>
    <numerusform>Nepavyko perskaityti %n žinyno. Kas buvo žinoma, lieka.</numerusform>
    <numerusform>Nepavyko perskaityti %n žinynų. Kas buvo žinoma, lieka.</numerusform>
    <numerusform>Nepavyko perskaityti %n žinynų. Kas buvo žinoma, lieka.</numerusform>
   </translation>
  </message>
  <message>
   <source>The codes of Finvalda were read.</source>
   <translation>Finvaldos žinynai perskaityti.</translation>
  </message>
  <message>
   <source>Reading the codes of Finvalda</source>
   <translation>Skaitomi Finvaldos žinynai</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>&amp;Test the connection</source>
   <translation>&amp;Tikrinti ryšį</translation>
  </message>
  <message>
   <source>Read the &amp;codes</source>
   <translation>Atnaujinti žin&amp;ynus</translation>
  </message>
  <message>
   <source>Enter and save the connection first.</source>
   <translation>Pirmiausia nurodykite ir įrašykite ryšį.</translation>
  </message>
 </context>
 <context>
  <name>FinvaldaPanel</name>
  <message>
   <source>The connection to Finvalda</source>
   <translation>Ryšys su Finvalda</translation>
  </message>
  <message>
   <source>Not tested yet</source>
   <translation>Dar netikrinta</translation>
  </message>
  <message>
   <source>No Finvalda is known</source>
   <translation>Finvalda nenurodyta</translation>
  </message>
  <message>
   <source>The test signs in, looks what this Finvalda can do, and changes nothing.</source>
   <translation>Tikrinant prisijungiama, pažiūrima, ką ši Finvalda moka, ir nieko nekeičiama.</translation>
  </message>
  <message>
   <source>Its web service runs on the computer where Finvalda is, usually at port 87. Whoever installed it knows the address, and a user who may sign in.</source>
   <translation>Jos webservisas veikia kompiuteryje, kuriame yra Finvalda, paprastai per 87 prievadą. Adresą ir naudotoją žino tas, kas ją diegė.</translation>
  </message>
  <message>
   <source>Asking Finvalda…</source>
   <translation>Klausiame Finvaldos…</translation>
  </message>
  <message>
   <source>Nothing is changed by it.</source>
   <translation>Nieko nekeičiama.</translation>
  </message>
  <message>
   <source>The test was cancelled</source>
   <translation>Tikrinimas atšauktas</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Niekas nepakeista.</translation>
  </message>
  <message>
   <source>Finvalda answers</source>
   <translation>Finvalda atsako</translation>
  </message>
  <message>
   <source>the web service's own choice</source>
   <translation>kurią parenka pats webservisas</translation>
  </message>
  <message>
   <source>Company: {0}</source>
   <translation>Įmonė: {0}</translation>
  </message>
  <message>
   <source>Nothing is encrypted on the way. This is right only within your own network.</source>
   <translation>Kelias nešifruojamas. Tai tinka tik savo tinkle.</translation>
  </message>
  <message>
   <source>This Finvalda is an older one and cannot do: {0}. What it would list has to be typed.</source>
   <translation>Ši Finvalda senesnė ir nemoka: {0}. Tai, ko ji neišvardija, įveskite ranka.</translation>
  </message>
  <message>
   <source>Tested {0}</source>
   <translation>Tikrinta {0}</translation>
  </message>
 </context>
 <context>
  <name>FinvaldaState</name>
  <message>
   <source>Looking whether Finvalda answers</source>
   <translation>Žiūrima, ar Finvalda atsako</translation>
  </message>
  <message>
   <source>Asking Finvalda…</source>
   <translation>Klausiame Finvaldos…</translation>
  </message>
  <message>
   <source>No Finvalda is known</source>
   <translation>Finvalda nenurodyta</translation>
  </message>
  <message>
   <source>Finvalda answers</source>
   <translation>Finvalda atsako</translation>
  </message>
 </context>
 <context>
  <name>FirstPage</name>
  <message>
   <source>Let us begin with the first store</source>
   <translation>Pradėkime nuo pirmosios parduotuvės</translation>
  </message>
  <message>
   <source>FvsEStore brings Amazon's orders into tables. Until you press “Save”, nothing is stored.</source>
   <translation>FvsEStore parsisiunčia Amazon užsakymus į lenteles. Kol nepaspausite „Saugoti“, niekas neįrašoma.</translation>
  </message>
  <message>
   <source>How it goes</source>
   <translation>Kaip tai vyks</translation>
  </message>
  <message>
   <source>Amazon's permission</source>
   <translation>Amazon leidimas</translation>
  </message>
  <message>
   <source>“Seller Central” → “Develop Apps”: register as a developer and make an application for your region. The “Professional” plan is needed.</source>
   <translation>„Seller Central“ → „Develop Apps“: užsiregistruokite kaip programų kūrėjas ir sukurkite programėlę savo regionui. Reikia plano „Professional“.</translation>
  </message>
  <message>
   <source>days or weeks</source>
   <translation>kelios dienos ar savaitės</translation>
  </message>
  <message>
   <source>The key</source>
   <translation>Raktas</translation>
  </message>
  <message>
   <source>Enter the three values and press “Test the key”. What is wrong is shown at its field, with what to do.</source>
   <translation>Įrašykite tris reikšmes ir paspauskite „Tikrinti raktą“. Jei kas negerai, parodysime prie to lauko ir patarsime, ką daryti.</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minutė</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>“Actions” → “Import orders”. The first 2,000 orders come at once, the rest at the pace Amazon allows.</source>
   <translation>„Veiksmai“ → „Importuoti užsakymus“. Pirmi 2 000 užsakymų ateina iš karto, toliau – Amazon leidžiamu greičiu.</translation>
  </message>
  <message>
   <source>from 1 minute</source>
   <translation>nuo 1 minutės</translation>
  </message>
  <message>
   <source>Have three values of Amazon's “Seller Central” at hand: {0}, {1} and {2}. It takes about 5 minutes.</source>
   <translation>Turėkite po ranka tris reikšmes iš Amazon „Seller Central“: {0}, {1} ir {2}. Tai užtruks apie 5 minutes.</translation>
  </message>
  <message>
   <source>Connect your own Amazon store</source>
   <translation>Prijungti savo Amazon parduotuvę</translation>
  </message>
  <message>
   <source>New parameter</source>
   <translation>Naujas parametras</translation>
  </message>
  <message>
   <source>Where are the values?</source>
   <translation>Kur rasti reikšmes?</translation>
  </message>
  <message>
   <source>Amazon's approval takes days to weeks. The practice shop works at once: about 300 invented orders, no network needed, and your own data stay untouched.</source>
   <translation>Amazon patvirtinimo tenka laukti nuo kelių dienų iki kelių savaičių. Bandomoji veikia iš karto: apie 300 išgalvotų užsakymų, tinklo nereikia, savo duomenų nesugadinsite.</translation>
  </message>
  <message>
   <source>Try it in the practice shop</source>
   <translation>Išbandyti bandomojoje parduotuvėje</translation>
  </message>
  <message>
   <source>Open the practice shop</source>
   <translation>Atverti bandomąją</translation>
  </message>
 </context>
 <context>
  <name>Footer</name>
  <message>
   <source>In&amp;fo</source>
   <translation>In&amp;fo</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>Sau&amp;goti</translation>
  </message>
  <message>
   <source>Finis&amp;h</source>
   <translation>&amp;Baigti</translation>
  </message>
 </context>
 <context>
  <name>FooterLine</name>
  <message>
   <source>Saving…</source>
   <translation>Įrašoma…</translation>
  </message>
  <message>
   <source>another computer</source>
   <translation>kitas kompiuteris</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Peržiūrėti</translation>
  </message>
  <message>
   <source>{0} has changed it meanwhile. {1}</source>
   <translation>{0} jį tuo metu pakeitė. {1}</translation>
  </message>
  <message>
   <source>Saving is stopped by: {0}</source>
   <translation>Saugoti neleidžia: {0}</translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) not saved: {0}. {1} saves.</source>
   <translation>
    <numerusform>Neįrašytas %n pakeitimas: {0}. {1} įrašo.</numerusform>
    <numerusform>Neįrašyti %n pakeitimai: {0}. {1} įrašo.</numerusform>
    <numerusform>Neįrašyta %n pakeitimų: {0}. {1} įrašo.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>GuideDesk</name>
  <message>
   <source>Opening the guide</source>
   <translation>Atveriamas vadovas</translation>
  </message>
 </context>
 <context>
  <name>GuideLinks</name>
  <message>
   <source>How do I get this?</source>
   <translation>Kaip tai gauti?</translation>
  </message>
  <message>
   <source>How do I get this: {0}</source>
   <translation>Kaip tai gauti: {0}</translation>
  </message>
 </context>
 <context>
  <name>GuideList</name>
  <message>
   <source>Search the guide</source>
   <translation>Ieškoti vadove</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Paieška</translation>
  </message>
  <message>
   <source>Finds old names too: IAM ARN, MWS… (Ctrl+F)</source>
   <translation>Randa ir senus pavadinimus: IAM ARN, MWS… (Ctrl+F)</translation>
  </message>
  <message>
   <source>How you sell</source>
   <translation>Kaip parduodate</translation>
  </message>
  <message>
   <source>We sell ourselves (“Seller Central”)</source>
   <translation>Parduodame patys („Seller Central“)</translation>
  </message>
  <message>
   <source>We supply Amazon (“Vendor Central”)</source>
   <translation>Tiekiame Amazon („Vendor Central“)</translation>
  </message>
  <message>
   <source>Country whose pages the buttons open</source>
   <translation>Šalis, kurios puslapius atveria mygtukai</translation>
  </message>
  <message>
   <source>The buttons open the pages of this country</source>
   <translation>Mygtukai atveria šios šalies puslapius</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Skyriai</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Kas rasta</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Pradžia</translation>
  </message>
  <message>
   <source>{0} of {1} done</source>
   <translation>Atlikta {0} iš {1}</translation>
  </message>
  <message>
   <source>Nothing has “{0}” in it. Try fewer words, or Amazon's own English one.</source>
   <translation>Niekur nėra „{0}“. Bandykite trumpiau arba angliškai, kaip rašo Amazon.</translation>
  </message>
  <message numerus="yes">
   <source>%n step(s) found</source>
   <translation>
    <numerusform>Rastas %n žingsnis</numerusform>
    <numerusform>Rasti %n žingsniai</numerusform>
    <numerusform>Rasta %n žingsnių</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Save the guide</source>
   <translation>Išsaugoti vadovą</translation>
  </message>
  <message>
   <source>&amp;About the program</source>
   <translation>&amp;Apie programą</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>S&amp;pausdinti…</translation>
  </message>
  <message>
   <source>&amp;Save as PDF…</source>
   <translation>Iš&amp;saugoti PDF…</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>Užda&amp;ryti</translation>
  </message>
  <message>
   <source>Next chapter: {0}</source>
   <translation>Kitas skyrius: {0}</translation>
  </message>
  <message>
   <source>All steps are done.</source>
   <translation>Visi žingsniai atlikti.</translation>
  </message>
  <message>
   <source>Begin: {0}</source>
   <translation>Pradėti: {0}</translation>
  </message>
  <message>
   <source>Go on: {0}</source>
   <translation>Tęsti: {0}</translation>
  </message>
  <message>
   <source>Reading the guide's ticks</source>
   <translation>Skaitomos vadovo žymos</translation>
  </message>
  <message>
   <source>the store to come</source>
   <translation>būsima parduotuvė</translation>
  </message>
  <message>
   <source>Ticking a step of the guide</source>
   <translation>Žymimas vadovo žingsnis</translation>
  </message>
  <message>
   <source>FvsEStore guide</source>
   <translation>FvsEStore vadovas</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <translation>Išsaugota: {0}</translation>
  </message>
  <message>
   <source>Saving the guide</source>
   <translation>Išsaugomas vadovas</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <translation>Išsiųsta į spausdintuvą.</translation>
  </message>
  <message>
   <source>Print the guide</source>
   <translation>Spausdinti vadovą</translation>
  </message>
  <message>
   <source>The pages are being laid out…</source>
   <translation>Dėstomi puslapiai…</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Vadovas</translation>
  </message>
 </context>
 <context>
  <name>HeaderLine</name>
  <message>
   <source>Parameter</source>
   <translation>Parametras</translation>
  </message>
  <message>
   <source>&amp;New parameter</source>
   <translation>&amp;Naujas parametras</translation>
  </message>
  <message>
   <source>Copy, rename, delete</source>
   <translation>Kopijuoti, pervadinti, pašalinti</translation>
  </message>
  <message>
   <source>More about this Parameter</source>
   <translation>Daugiau apie šį Parametrą</translation>
  </message>
  <message>
   <source>&amp;Copy to a new Parameter</source>
   <translation>&amp;Kopijuoti į naują Parametrą</translation>
  </message>
  <message>
   <source>&amp;Rename…</source>
   <translation>Pe&amp;rvadinti…</translation>
  </message>
  <message>
   <source>&amp;Delete…</source>
   <translation>Paša&amp;linti…</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Parduotuvė</translation>
  </message>
  <message>
   <source>&amp;Parameter</source>
   <translation>&amp;Parametras</translation>
  </message>
  <message>
   <source>Stor&amp;e</source>
   <translation>Par&amp;duotuvė</translation>
  </message>
  <message>
   <source>No Parameters</source>
   <translation>Nėra parametrų</translation>
  </message>
  <message>
   <source>E.g. FVSAMAZON</source>
   <translation>Pvz., FVSAMAZON</translation>
  </message>
 </context>
 <context>
  <name>HeldPage</name>
  <message>
   <source>Find: no., reason</source>
   <translation>Ieškoti: Nr., priežastis</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>Priežastys</translation>
  </message>
  <message>
   <source>All reasons</source>
   <translation>Visos priežastys</translation>
  </message>
  <message numerus="yes">
   <source>%n reason(s)</source>
   <translation>
    <numerusform>%n priežastis</numerusform>
    <numerusform>%n priežastys</numerusform>
    <numerusform>%n priežasčių</numerusform>
   </translation>
  </message>
  <message>
   <source>Try all</source>
   <translation>Bandyti visus</translation>
  </message>
  <message>
   <source>Held orders</source>
   <translation>Sulaikyti užsakymai</translation>
  </message>
  <message>
   <source>Amazon's raw reply</source>
   <translation>Neapdorotas Amazon atsakymas</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Sulaikyta</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandyti dar kartą</translation>
  </message>
  <message>
   <source>Copy the message</source>
   <translation>Kopijuoti pranešimą</translation>
  </message>
  <message>
   <source>Show the import</source>
   <translation>Rodyti importą</translation>
  </message>
  <message>
   <source>Sho&amp;w</source>
   <translation>&amp;Rodyti</translation>
  </message>
  <message>
   <source>It is noted in the log who looked, when, and at which order.</source>
   <translation>Į žurnalą įrašoma, kas, kada ir kurį užsakymą žiūrėjo.</translation>
  </message>
  <message>
   <source>Copy the raw reply</source>
   <translation>Kopijuoti neapdorotą atsakymą</translation>
  </message>
  <message>
   <source>Nothing is held</source>
   <translation>Nieko nesulaikyta</translation>
  </message>
  <message>
   <source>Every order that came could be read and was written.</source>
   <translation>Visi gauti užsakymai perskaityti ir įrašyti.</translation>
  </message>
  <message>
   <source>An import of this store is running.</source>
   <translation>Vyksta šios parduotuvės importas.</translation>
  </message>
  <message>
   <source>Amazon cannot be asked for an order without its number.</source>
   <translation>Užsakymo be numerio Amazon paprašyti negalime.</translation>
  </message>
  <message>
   <source>What happened.</source>
   <translation>Kas nutiko.</translation>
  </message>
  <message>
   <source>What to do.</source>
   <translation>Ką daryti.</translation>
  </message>
  <message>
   <source>Sealed, for it may name the buyer. “Show” opens it, and that is noted in the log.</source>
   <translation>Užrakinta, nes gali būti pirkėjo duomenų. „Rodyti“ atrakina, ir tai įrašoma į žurnalą.</translation>
  </message>
  <message>
   <source>The reply was erased on time: it may have named the buyer.</source>
   <translation>Atsakymas laiku ištrintas: jame galėjo būti pirkėjo duomenų.</translation>
  </message>
  <message>
   <source>Amazon sent nothing about this order.</source>
   <translation>Apie šį užsakymą Amazon nieko neatsiuntė.</translation>
  </message>
  <message>
   <source>Rows of the report</source>
   <translation>Ataskaitos eilutės</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) of the report: {rows}</source>
   <translation>
    <numerusform>ataskaitos eilutė {rows}</numerusform>
    <numerusform>ataskaitos eilutės {rows}</numerusform>
    <numerusform>ataskaitos eilutės {rows}</numerusform>
   </translation>
  </message>
  <message>
   <source>line {line}: {field}</source>
   <translation>{line} eilutė: {field}</translation>
  </message>
  <message>
   <source>Opening a held reply</source>
   <translation>Atrakinamas sulaikytas atsakymas</translation>
  </message>
  <message>
   <source>Copied the raw reply.</source>
   <translation>Neapdorotas atsakymas nukopijuotas.</translation>
  </message>
  <message>
   <source>Copied the message; there are no buyer's data in it.</source>
   <translation>Pranešimas nukopijuotas, pirkėjo duomenų jame nėra.</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Kopijuojama</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Load history – {code}</source>
   <translation>Įkelti istoriją – {code}</translation>
  </message>
  <message>
   <source>Orders of the past come by Amazon's reports, up to thirty days in one: years take minutes and not days.</source>
   <translation>Senesni užsakymai ateina Amazon ataskaitomis, po trisdešimt dienų vienoje: metai užtrunka minutes, o ne dienas.</translation>
  </message>
  <message>
   <source>&amp;All that Amazon keeps: two years</source>
   <translation>&amp;Visi, kuriuos Amazon saugo: dveji metai</translation>
  </message>
  <message>
   <source>Last &amp;30 days</source>
   <translation>Paskutinės &amp;30 dienų</translation>
  </message>
  <message>
   <source>&amp;This year</source>
   <translation>Š&amp;ie metai</translation>
  </message>
  <message>
   <source>Last &amp;year</source>
   <translation>&amp;Praėję metai</translation>
  </message>
  <message>
   <source>&amp;Other dates</source>
   <translation>Kitos &amp;datos</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Nuo</translation>
  </message>
  <message>
   <source>To, included</source>
   <translation>Iki imtinai</translation>
  </message>
  <message>
   <source>Load again what is loaded already</source>
   <translation>Įkelti iš naujo ir tai, kas jau įkelta</translation>
  </message>
  <message>
   <source>For instance where orders were changed long after they were placed.</source>
   <translation>Pavyzdžiui, jei užsakymai keitėsi praėjus daug laiko.</translation>
  </message>
  <message>
   <source>Show parts</source>
   <translation>Rodyti dalis</translation>
  </message>
  <message>
   <source>Reports lack Amazon's own total of an order, the breakdown of its sums and its parcels. The total is added up from the lines; the rest can be completed afterwards, order by order.</source>
   <translation>Ataskaitose nėra pačios Amazon užsakymo sumos, jos išskaidymo ir siuntų. Sumą sudedame iš eilučių, o kita galėsite papildyti vėliau, po vieną užsakymą.</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Įkelti</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>I have a report file</source>
   <translation>Turiu ataskaitos failą</translation>
  </message>
  <message>
   <source>Import reports that were downloaded by hand</source>
   <translation>Importuoti rankiniu būdu atsisiųstas ataskaitas</translation>
  </message>
  <message>
   <source>The first day is after the last one.</source>
   <translation>Pirma diena vėlesnė už paskutinę.</translation>
  </message>
  <message>
   <source>Reckoning</source>
   <translation>Skaičiuojama</translation>
  </message>
 </context>
 <context>
  <name>ImportCard</name>
  <message>
   <source>{m} min</source>
   <translation>{m} min.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
  <message>
   <source>Show the import</source>
   <translation>Rodyti importą</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>Diagnostika</translation>
  </message>
  <message>
   <source>Importing orders</source>
   <translation>Importuojami užsakymai</translation>
  </message>
  <message>
   <source>If you cancel, what has been received stays. The table can be used meanwhile.</source>
   <translation>Atšaukus tai, kas jau gauta, lieka. Dirbti su lentele galima ir dabar.</translation>
  </message>
  <message>
   <source>Loading history</source>
   <translation>Įkeliama istorija</translation>
  </message>
  <message>
   <source>Completing sums</source>
   <translation>Papildomos sumos</translation>
  </message>
  <message>
   <source>Importing a report file</source>
   <translation>Importuojamas ataskaitos failas</translation>
  </message>
  <message>
   <source>Checking the month</source>
   <translation>Tikrinamas mėnuo</translation>
  </message>
  <message numerus="yes">
   <source>%n marketplace(s)</source>
   <translation>
    <numerusform>%n prekyvietė</numerusform>
    <numerusform>%n prekyvietės</numerusform>
    <numerusform>%n prekyviečių</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n užsakymas</numerusform>
    <numerusform>%n užsakymai</numerusform>
    <numerusform>%n užsakymų</numerusform>
   </translation>
  </message>
  <message>
   <source>{rate} a minute</source>
   <translation>{rate} per minutę</translation>
  </message>
  <message>
   <source>{done} of {all} asked for</source>
   <translation>paklausta {done} iš {all}</translation>
  </message>
  <message>
   <source>page {page} of about {all}</source>
   <translation>{page} psl. iš maždaug {all}</translation>
  </message>
  <message>
   <source>page {page}</source>
   <translation>{page} psl.</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n eilutė</numerusform>
    <numerusform>%n eilutės</numerusform>
    <numerusform>%n eilučių</numerusform>
   </translation>
  </message>
  <message>
   <source>{stored} of {all} parts</source>
   <translation>{stored} iš {all} dalių</translation>
  </message>
  <message>
   <source>What has been received stays.</source>
   <translation>Tai, kas jau gauta, lieka.</translation>
  </message>
  <message>
   <source>Asking for the report {days}</source>
   <translation>Prašome ataskaitos {days}</translation>
  </message>
  <message>
   <source>Fetching the report {days}</source>
   <translation>Atsiunčiama ataskaita {days}</translation>
  </message>
  <message>
   <source>Storing the report {days}</source>
   <translation>Įrašoma ataskaita {days}</translation>
  </message>
  <message>
   <source>Amazon did not answer; trying again in {time}.</source>
   <translation>Amazon neatsakė; vėl bandysime po {time}.</translation>
  </message>
  <message>
   <source>The database does not answer; trying again in {time}.</source>
   <translation>Duomenų bazė neatsako; vėl bandysime po {time}.</translation>
  </message>
  <message numerus="yes">
   <source>Amazon is making %n report(s); looking again in {time}.</source>
   <translation>
    <numerusform>Amazon ruošia %n ataskaitą; vėl žiūrėsime po {time}.</numerusform>
    <numerusform>Amazon ruošia %n ataskaitas; vėl žiūrėsime po {time}.</numerusform>
    <numerusform>Amazon ruošia %n ataskaitų; vėl žiūrėsime po {time}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Next report in {time}: Amazon limits how often it may be asked.</source>
   <translation>Kita ataskaita po {time} – Amazon riboja, kaip dažnai galima klausti.</translation>
  </message>
  <message>
   <source>Next page in {time}: Amazon limits how often it may be asked.</source>
   <translation>Kitas puslapis po {time} – Amazon riboja, kaip dažnai galima klausti.</translation>
  </message>
  <message>
   <source>Next order in {time}: Amazon limits how often it may be asked.</source>
   <translation>Kitas užsakymas po {time} – Amazon riboja, kaip dažnai galima klausti.</translation>
  </message>
  <message>
   <source>Next page in {time}: Amazon allows 100 orders every {pace}.</source>
   <translation>Kitas puslapis po {time} – Amazon leidžia 100 užsakymų kas {pace}.</translation>
  </message>
  <message>
   <source>Next order in {time}: Amazon allows one every {pace}.</source>
   <translation>Kitas užsakymas po {time} – Amazon leidžia po vieną kas {pace}.</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>liko mažiau nei minutė</translation>
  </message>
  <message>
   <source>Done at about {clock} (~{time} left)</source>
   <translation>Baigsime apie {clock} (liko ~{time})</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Atšaukiama…</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import orders – {code}</source>
   <translation>Importuoti užsakymus – {code}</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importuoti</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>Load history of years…</source>
   <translation>Įkelti metų istoriją…</translation>
  </message>
  <message>
   <source>&amp;Since the last import</source>
   <translation>&amp;Nuo paskutinio importo</translation>
  </message>
  <message>
   <source>&amp;Dates the orders were created on</source>
   <translation>Užsakymų sukūrimo &amp;datos</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Nuo</translation>
  </message>
  <message>
   <source>To, included</source>
   <translation>Iki imtinai</translation>
  </message>
  <message>
   <source>&amp;Last days:</source>
   <translation>&amp;Paskutinės dienos:</translation>
  </message>
  <message>
   <source>How many days</source>
   <translation>Kiek dienų</translation>
  </message>
  <message>
   <source>&amp;Order numbers</source>
   <translation>&amp;Užsakymų numeriai</translation>
  </message>
  <message>
   <source>Paste any text: the order numbers in it are found</source>
   <translation>Įklijuokite bet kokį tekstą: užsakymų numerius jame rasime</translation>
  </message>
  <message>
   <source>Order numbers</source>
   <translation>Užsakymų numeriai</translation>
  </message>
  <message>
   <source>Amazon gives two years back, to {day}.</source>
   <translation>Amazon duoda ne senesnius kaip dvejų metų užsakymus: nuo {day}.</translation>
  </message>
  <message>
   <source>For {countries}: since 2016.</source>
   <translation>{countries}: nuo 2016 metų.</translation>
  </message>
  <message numerus="yes">
   <source>last %n day(s)</source>
   <translation>
    <numerusform>paskutinė %n diena</numerusform>
    <numerusform>paskutinės %n dienos</numerusform>
    <numerusform>paskutinės %n dienų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) by number</source>
   <translation>
    <numerusform>%n užsakymas pagal numerį</numerusform>
    <numerusform>%n užsakymai pagal numerius</numerusform>
    <numerusform>%n užsakymų pagal numerius</numerusform>
   </translation>
  </message>
  <message>
   <source>since the last import</source>
   <translation>nuo paskutinio importo</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>nuo {day}</translation>
  </message>
  <message>
   <source>The first day is after the last one.</source>
   <translation>Pirma diena vėlesnė už paskutinę.</translation>
  </message>
  <message numerus="yes">
   <source>%n order number(s) found.</source>
   <translation>
    <numerusform>Rastas %n užsakymo numeris.</numerusform>
    <numerusform>Rasti %n užsakymų numeriai.</numerusform>
    <numerusform>Rasta %n užsakymų numerių.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not an order number: {numbers}</source>
   <translation>Ne užsakymo numeris: {numbers}</translation>
  </message>
  <message>
   <source>Reading the last import</source>
   <translation>Skaitomas paskutinis importas</translation>
  </message>
  <message>
   <source>The first time: everything that changed in the last 30 days.</source>
   <translation>Pirmą kartą: viskas, kas pasikeitė per paskutines 30 dienų.</translation>
  </message>
  <message>
   <source>New orders and all changes since {time}.</source>
   <translation>Nauji užsakymai ir visi pakeitimai nuo {time}.</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>Ką gausite</translation>
  </message>
  <message>
   <source>Reckoning</source>
   <translation>Skaičiuojama</translation>
  </message>
  <message>
   <source>Load by reports…</source>
   <translation>Įkelti ataskaitomis…</translation>
  </message>
  <message>
   <source>How many orders there are is not known yet. Up to {orders} come at once, then 100 every {pace}.</source>
   <translation>Kiek užsakymų bus, dar nežinia. Iki {orders} gausime iš karto, toliau po 100 kas {pace}.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s), one by one.</source>
   <translation>
    <numerusform>%n užsakymas.</numerusform>
    <numerusform>%n užsakymai po vieną.</numerusform>
    <numerusform>%n užsakymų po vieną.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n page(s) of 100 orders.</source>
   <translation>
    <numerusform>Maždaug %n puslapis (po 100 užsakymų).</numerusform>
    <numerusform>Maždaug %n puslapiai po 100 užsakymų.</numerusform>
    <numerusform>Maždaug %n puslapių po 100 užsakymų.</numerusform>
   </translation>
  </message>
  <message>
   <source>It takes less than a minute.</source>
   <translation>Truks trumpiau nei minutę.</translation>
  </message>
  <message>
   <source>Amazon lets it take about {time}: done at about {clock}.</source>
   <translation>Dėl Amazon ribojimų truks maždaug {time}: baigsime apie {clock}.</translation>
  </message>
 </context>
 <context>
  <name>ImportTroubles</name>
  <message>
   <source>C&amp;opy the list</source>
   <translation>&amp;Kopijuoti sąrašą</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Užverti</translation>
  </message>
  <message>
   <source>Faulty lines</source>
   <translation>Klaidingos eilutės</translation>
  </message>
  <message numerus="yes">
   <source>%n fault(s) in {file}: nothing of it was taken</source>
   <translation>
    <numerusform>%n klaida faile {file}: nieko iš jo nepaimta</numerusform>
    <numerusform>%n klaidos faile {file}: nieko iš jo nepaimta</numerusform>
    <numerusform>%n klaidų faile {file}: nieko iš jo nepaimta</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {0}: {1}. {2}</source>
   <translation>{0} eilutė: {1}. {2}</translation>
  </message>
 </context>
 <context>
  <name>InfoDialog</name>
  <message>
   <source>About FvsEStore</source>
   <translation>Apie FvsEStore</translation>
  </message>
  <message>
   <source>Version {0} · Python {1} · Qt {2}</source>
   <translation>Versija {0} · Python {1} · Qt {2}</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Duomenys</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Žurnalas</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raktai</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Atverti</translation>
  </message>
  <message>
   <source>Open: {0}</source>
   <translation>Atverti: {0}</translation>
  </message>
  <message>
   <source>FvsEStore is free (MIT). It stands on these, each under its own licence:</source>
   <translation>FvsEStore – laisvoji programa (MIT licencija). Ji naudoja šias dalis, kiekviena turi savo licenciją:</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencijos</translation>
  </message>
  <message>
   <source>Support &amp;bundle…</source>
   <translation>Pagalbos pa&amp;ketas…</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Uždaryti</translation>
  </message>
 </context>
 <context>
  <name>ItemsPage</name>
  <message>
   <source>Lines of all orders</source>
   <translation>Visų užsakymų eilutės</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Eilutės</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Eilučių dar nėra</translation>
  </message>
  <message>
   <source>They come with the orders.</source>
   <translation>Jos ateina kartu su užsakymais.</translation>
  </message>
  <message>
   <source>Import orders…</source>
   <translation>Importuoti užsakymus…</translation>
  </message>
  <message>
   <source>Pieces:</source>
   <translation>Vienetų:</translation>
  </message>
 </context>
 <context>
  <name>KeyAges</name>
  <message>
   <source>Change the secret…</source>
   <translation>Keisti slaptažodį…</translation>
  </message>
 </context>
 <context>
  <name>KeyTester</name>
  <message>
   <source>Testing the key of {0}</source>
   <translation>Tikrinamas {0} raktas</translation>
  </message>
 </context>
 <context>
  <name>KeysPart</name>
  <message>
   <source>Keys</source>
   <translation>Raktai</translation>
  </message>
  <message numerus="yes">
   <source>The keys are being made anew: %n order(s) left.</source>
   <translation>
    <numerusform>Raktai keičiami: liko %n užsakymas.</numerusform>
    <numerusform>Raktai keičiami: liko %n užsakymai.</numerusform>
    <numerusform>Raktai keičiami: liko %n užsakymų.</numerusform>
   </translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Tęsti</translation>
  </message>
  <message>
   <source>The key is only in the keyring of this user. If it is lost, nobody can read the data any more. A passphrase brings it back.</source>
   <translation>Raktas yra tik šio naudotojo raktinėje. Jį praradus duomenų niekas nebeperskaitys. Slaptafrazė jį grąžina.</translation>
  </message>
  <message>
   <source>The data can be opened here.</source>
   <translation>Duomenis čia galima atverti.</translation>
  </message>
  <message>
   <source>asks for the keys</source>
   <translation>prašo raktų</translation>
  </message>
  <message>
   <source>may open them</source>
   <translation>gali atverti</translation>
  </message>
  <message>
   <source>passphrase</source>
   <translation>slaptafrazė</translation>
  </message>
  <message>
   <source>Let in…</source>
   <translation>Įleisti…</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Atimti…</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>Nustatyti slaptafrazę…</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Keisti slaptafrazę…</translation>
  </message>
  <message>
   <source>Make the keys anew…</source>
   <translation>Keisti raktus…</translation>
  </message>
  <message>
   <source>Enter the passphrase…</source>
   <translation>Įvesti slaptafrazę…</translation>
  </message>
  <message>
   <source>Ask for the keys</source>
   <translation>Prašyti raktų</translation>
  </message>
  <message>
   <source>Asking for the keys</source>
   <translation>Prašoma raktų</translation>
  </message>
  <message>
   <source>Asked. Read out {0} to somebody who may open the data: he compares it and lets you in.</source>
   <translation>Paprašyta. Perskaitykite {0} tam, kas gali atverti duomenis: sulyginęs jis jus įleis.</translation>
  </message>
  <message>
   <source>Let {0} open buyers' data?</source>
   <translation>Leisti {0} atverti pirkėjų duomenis?</translation>
  </message>
  <message>
   <source>Ask the colleague, by telephone or in person, what is shown there. Only if it is {0} is it really that computer.</source>
   <translation>Telefonu ar gyvai paklauskite kolegos, kas ten rodoma. Tik jei {0}, tai tikrai tas kompiuteris.</translation>
  </message>
  <message>
   <source>It is the same: &amp;let in</source>
   <translation>&amp;Sutampa, įleisti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Letting a computer in</source>
   <translation>Įleidžiamas kompiuteris</translation>
  </message>
  <message>
   <source>Take the keys away from {0}?</source>
   <translation>Atimti raktus iš {0}?</translation>
  </message>
  <message>
   <source>All keys are then made anew, so that the old ones open nothing more. Go on working meanwhile.</source>
   <translation>Tada visi raktai pakeičiami, kad senieji nieko nebeatvertų. Tuo metu galite dirbti toliau.</translation>
  </message>
  <message>
   <source>&amp;Take away</source>
   <translation>A&amp;timti</translation>
  </message>
  <message>
   <source>Taking keys away</source>
   <translation>Atimami raktai</translation>
  </message>
  <message>
   <source>Make all keys anew?</source>
   <translation>Pakeisti visus raktus?</translation>
  </message>
  <message>
   <source>Do it once a year, or when somebody may have seen a key. Every order's data are sealed anew; if it is interrupted, it goes on later and nothing is lost. Older copies of the database open no more.</source>
   <translation>Darykite tai kartą per metus arba kai kas nors galėjo pamatyti raktą. Kiekvieno užsakymo duomenys užšifruojami iš naujo; nutrūkus bus tęsiama vėliau ir niekas nedings. Ankstesnės duomenų bazės kopijos nebeatsivers.</translation>
  </message>
  <message>
   <source>&amp;Make them anew</source>
   <translation>&amp;Pakeisti</translation>
  </message>
  <message>
   <source>Making the keys anew</source>
   <translation>Keičiami raktai</translation>
  </message>
  <message>
   <source>The keys are new; the old ones are destroyed.</source>
   <translation>Raktai nauji, senieji sunaikinti.</translation>
  </message>
 </context>
 <context>
  <name>LadderView</name>
  <message>
   <source>Ladder of lights</source>
   <translation>Lempučių eilė</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
 </context>
 <context>
  <name>LockCover</name>
  <message>
   <source>The window is locked</source>
   <translation>Langas užrakintas</translation>
  </message>
  <message>
   <source>Nobody was at this computer for a while. Imports go on.</source>
   <translation>Kurį laiką prie kompiuterio nieko nebuvo. Importas tęsiamas.</translation>
  </message>
  <message>
   <source>&amp;Unlock…</source>
   <translation>&amp;Atrakinti…</translation>
  </message>
  <message>
   <source>&amp;Close the program</source>
   <translation>&amp;Uždaryti programą</translation>
  </message>
  <message numerus="yes">
   <source>That was not this user's password. %n try(s) left.</source>
   <translation>
    <numerusform>Tai ne šio naudotojo slaptažodis. Liko %n bandymas.</numerusform>
    <numerusform>Tai ne šio naudotojo slaptažodis. Liko %n bandymai.</numerusform>
    <numerusform>Tai ne šio naudotojo slaptažodis. Liko %n bandymų.</numerusform>
   </translation>
  </message>
  <message>
   <source>The window is locked until the program is started again</source>
   <translation>Langas užrakintas, kol programa bus paleista iš naujo</translation>
  </message>
  <message>
   <source>The password was wrong ten times. Imports go on until it is closed; what was typed is not saved.</source>
   <translation>Slaptažodis dešimt kartų buvo neteisingas. Importas tęsiamas, kol programa uždaroma; kas įvesta ir neįrašyta, nebus išsaugota.</translation>
  </message>
 </context>
 <context>
  <name>MarketplacesPage</name>
  <message>
   <source>One import takes all that are checked. Orders of the others are not taken; those here stay.</source>
   <translation>Vienas importas paima visas pažymėtas prekyvietes. Nežymėtų užsakymai neimami, jau paimti lieka.</translation>
  </message>
  <message>
   <source>Check &amp;all you sell in</source>
   <translation>Ž&amp;ymėti visas, kuriose parduodate</translation>
  </message>
  <message>
   <source>&amp;Uncheck all</source>
   <translation>Nežymėti n&amp;ė vienos</translation>
  </message>
  <message>
   <source>Marketplaces</source>
   <translation>Prekyvietės</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Tikrinti raktą</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Imti</translation>
  </message>
  <message>
   <source>Marketplace</source>
   <translation>Prekyvietė</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Šalis</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valiuta</translation>
  </message>
  <message>
   <source>Amazon account</source>
   <translation>Amazon paskyra</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymų</translation>
  </message>
  <message>
   <source>Last import</source>
   <translation>Paskutinis importas</translation>
  </message>
  <message>
   <source>Marketplace ID</source>
   <translation>Prekyvietės ID</translation>
  </message>
  <message>
   <source>you sell here, some offers suspended</source>
   <translation>parduodate, dalis pasiūlymų sustabdyta</translation>
  </message>
  <message>
   <source>Amazon's list {0}</source>
   <translation>Amazon sąrašas {0}</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Tikrinti iš naujo</translation>
  </message>
  <message>
   <source>Test the key to see where you sell</source>
   <translation>Patikrinkite raktą, kad matytumėte, kur parduodate</translation>
  </message>
  <message>
   <source>Unknown marketplace</source>
   <translation>Nežinoma prekyvietė</translation>
  </message>
  <message>
   <source>you sell here</source>
   <translation>parduodate</translation>
  </message>
  <message>
   <source>sent by Amazon</source>
   <translation>atsiuntė Amazon</translation>
  </message>
  <message>
   <source>account not taking part</source>
   <translation>paskyra nedalyvauja</translation>
  </message>
  <message>
   <source>Take orders of {0}</source>
   <translation>Imti užsakymus: {0}</translation>
  </message>
  <message>
   <source>Checked {0} of {1} · region {2}</source>
   <translation>Pažymėta {0} iš {1} · regionas {2}</translation>
  </message>
 </context>
 <context>
  <name>MonthPanel</name>
  <message>
   <source>Check the month</source>
   <translation>Tikrinti mėnesį</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Pažyma</translation>
  </message>
  <message>
   <source>PDF, one page…</source>
   <translation>PDF, vienas puslapis…</translation>
  </message>
  <message>
   <source>JSON with everything…</source>
   <translation>JSON su viskuo…</translation>
  </message>
  <message>
   <source>PDF in English…</source>
   <translation>PDF angliškai…</translation>
  </message>
  <message>
   <source>Something is being read for this store.</source>
   <translation>Šiai parduotuvei dabar kažkas skaitoma.</translation>
  </message>
  <message>
   <source>What is missing, Amazon gives no more.</source>
   <translation>Ko trūksta, Amazon nebeteikia.</translation>
  </message>
  <message>
   <source>A check would read nothing: all that can be read was read.</source>
   <translation>Tikrinti nėra ko: viskas, ką galima perskaityti, perskaityta.</translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n ataskaita</numerusform>
    <numerusform>%n ataskaitos</numerusform>
    <numerusform>%n ataskaitų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period(s) through the API</source>
   <translation>
    <numerusform>%n laikotarpis per API</numerusform>
    <numerusform>%n laikotarpiai per API</numerusform>
    <numerusform>%n laikotarpių per API</numerusform>
   </translation>
  </message>
  <message>
   <source>A check will ask Amazon for: {what}.</source>
   <translation>Tikrinant iš Amazon bus skaitoma: {what}.</translation>
  </message>
  <message>
   <source>How long that takes is not known yet.</source>
   <translation>Kiek tai užtruks, dar nežinoma.</translation>
  </message>
  <message>
   <source>It takes about {time}.</source>
   <translation>Tai užtruks apie {time}.</translation>
  </message>
  <message>
   <source>Fetch the differences</source>
   <translation>Atsiųsti skirtumus</translation>
  </message>
  <message>
   <source>For what only the API named a new report is made. It may lag, or leave out certain orders.</source>
   <translation>Tik API įvardytiems užsakymams daroma nauja ataskaita. Ji gali vėluoti arba kai kurių užsakymų neturėti.</translation>
  </message>
  <message>
   <source>Amazon gives it no more</source>
   <translation>Amazon nebeteikia</translation>
  </message>
  <message>
   <source>Read now</source>
   <translation>Skaityti dabar</translation>
  </message>
  <message>
   <source>Show what is held</source>
   <translation>Rodyti sulaikytus</translation>
  </message>
  <message>
   <source>by {what}</source>
   <translation>pagal {what}</translation>
  </message>
  <message numerus="yes">
   <source>%n window(s)</source>
   <translation>
    <numerusform>%n langas</numerusform>
    <numerusform>%n langai</numerusform>
    <numerusform>%n langų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n puslapis</numerusform>
    <numerusform>%n puslapiai</numerusform>
    <numerusform>%n puslapių</numerusform>
   </translation>
  </message>
  <message>
   <source>read {time}</source>
   <translation>skaityta {time}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more; the JSON file has all</source>
   <translation>
    <numerusform>ir dar %n; visi yra JSON faile</numerusform>
    <numerusform>ir dar %n; visi yra JSON faile</numerusform>
    <numerusform>ir dar %n; visi yra JSON faile</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MonthWork</name>
  <message>
   <source>differences of {month}</source>
   <translation>{month} skirtumai</translation>
  </message>
  <message>
   <source>A report may lag, or leave out certain orders.</source>
   <translation>Ataskaita gali vėluoti arba kai kurių užsakymų neturėti.</translation>
  </message>
 </context>
 <context>
  <name>MonthsPage</name>
  <message>
   <source>A month is that of the order's date, in Vilnius time.</source>
   <translation>Mėnuo – pagal užsakymo datą Vilniaus laiku.</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Mėnesiai</translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Pilnumas</translation>
  </message>
  <message>
   <source>Counting the months</source>
   <translation>Skaičiuojami mėnesiai</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandyti dar kartą</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Skaičiuojama…</translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n mėnuo</numerusform>
    <numerusform>%n mėnesiai</numerusform>
    <numerusform>%n mėnesių</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading the month</source>
   <translation>Skaitomas mėnuo</translation>
  </message>
  <message>
   <source>Write the proof</source>
   <translation>Pažymos įrašymas</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Pažyma</translation>
  </message>
  <message>
   <source>The proof was written to {file}</source>
   <translation>Pažyma įrašyta: {file}</translation>
  </message>
  <message>
   <source>Writing the proof</source>
   <translation>Įrašoma pažyma</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message>
   <source>Move the data</source>
   <translation>Duomenų perkėlimas</translation>
  </message>
  <message>
   <source>Move the data to {0}?</source>
   <translation>Perkelti duomenis į {0}?</translation>
  </message>
  <message>
   <source>The old data are kept as they are, under another name.</source>
   <translation>Senieji duomenys lieka tokie, kokie yra, tik kitu pavadinimu.</translation>
  </message>
  <message>
   <source>The old database stays as it is. Other computers that use it must be switched over too.</source>
   <translation>Senoji duomenų bazė lieka tokia, kokia yra. Kitus ją naudojančius kompiuterius taip pat reikės perjungti.</translation>
  </message>
  <message>
   <source>1. Everything is copied: stores, orders, held orders, imports, schedules, proofs.</source>
   <translation>1. Viskas nukopijuojama: parametrai, užsakymai, sulaikyti užsakymai, importai, tvarkaraščiai, įrodymai.</translation>
  </message>
  <message>
   <source>2. What was copied is read back and compared with the old data, column by column.</source>
   <translation>2. Tai, kas nukopijuota, perskaitoma ir stulpelis po stulpelio palyginama su senaisiais duomenimis.</translation>
  </message>
  <message>
   <source>3. Only when all is the same, this computer uses the new database.</source>
   <translation>3. Tik jei viskas sutampa, šis kompiuteris pradeda naudoti naująją duomenų bazę.</translation>
  </message>
  <message>
   <source>Nobody can import meanwhile. If you cancel, everything stays as it was.</source>
   <translation>Kol perkeliama, niekas negali importuoti. Atšaukus viskas lieka, kaip buvo.</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>Pe&amp;rkelti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Moving to {0}</source>
   <translation>Perkeliama į {0}</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Žiūrima…</translation>
  </message>
  <message>
   <source>If you cancel, everything stays as it was.</source>
   <translation>Atšaukus viskas lieka, kaip buvo.</translation>
  </message>
  <message>
   <source>Moving the data</source>
   <translation>Perkeliami duomenys</translation>
  </message>
  <message>
   <source>Copying: {0} of {1} rows</source>
   <translation>Kopijuojama: {0} iš {1} eilučių</translation>
  </message>
  <message>
   <source>Comparing: {0} of {1} rows</source>
   <translation>Lyginama: {0} iš {1} eilučių</translation>
  </message>
  <message>
   <source>The data are moved</source>
   <translation>Duomenys perkelti</translation>
  </message>
  <message>
   <source>{0} rows in {1} s. Everything was compared: it is the same on both sides.</source>
   <translation>Eilučių: {0}, per {1} s. Viskas palyginta: abiejose pusėse sutampa.</translation>
  </message>
  <message>
   <source>The old data are kept: {0}</source>
   <translation>Senieji duomenys palikti: {0}</translation>
  </message>
  <message>
   <source>C&amp;opy the report</source>
   <translation>Kopi&amp;juoti ataskaitą</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Toliau</translation>
  </message>
  <message>
   <source>Nothing was moved or switched.</source>
   <translation>Niekas neperkelta ir neperjungta.</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Bandyti dar kartą</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Uždaryti</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Kas</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Eilučių</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Palyginta</translation>
  </message>
  <message>
   <source>What was compared</source>
   <translation>Kas palyginta</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>sutampa</translation>
  </message>
  <message>
   <source>– in {0}</source>
   <translation>– {0}</translation>
  </message>
  <message>
   <source>– without a total</source>
   <translation>– be sumos</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>as the s&amp;ystem says</source>
   <translation>kaip nurodo &amp;sistema</translation>
  </message>
  <message>
   <source>straight out, without a pro&amp;xy</source>
   <translation>tiesiai, be tarpinio ser&amp;verio</translation>
  </message>
  <message>
   <source>through a proxy that is entered &amp;here</source>
   <translation>per čia įrašytą tarpinį serve&amp;rį</translation>
  </message>
  <message>
   <source>as a script says that is entered here (PA&amp;C)</source>
   <translation>kaip nurodo čia įrašytas s&amp;cenarijus (PAC)</translation>
  </message>
  <message>
   <source>Only Windows runs such scripts.</source>
   <translation>Tokius scenarijus vykdo tik „Windows“.</translation>
  </message>
  <message>
   <source>The way out</source>
   <translation>Į internetą</translation>
  </message>
  <message>
   <source>proxy.company.lt</source>
   <translation>proxy.imone.lt</translation>
  </message>
  <message>
   <source>P&amp;ort</source>
   <translation>Pr&amp;ievadas</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresas</translation>
  </message>
  <message>
   <source>only where the proxy asks for one</source>
   <translation>tik jei tarpinis serveris jo prašo</translation>
  </message>
  <message>
   <source>&amp;User</source>
   <translation>Naud&amp;otojas</translation>
  </message>
  <message>
   <source>Pass&amp;word</source>
   <translation>S&amp;laptažodis</translation>
  </message>
  <message>
   <source>Sc&amp;ript</source>
   <translation>Sc&amp;enarijus</translation>
  </message>
  <message>
   <source>What Windows has under Settings → Network &amp; internet → Proxy, a script and detection included.</source>
   <translation>Taip, kaip „Windows“ nustatymuose: Tinklas ir internetas → Tarpinis serveris, įskaitant scenarijų ir automatinį aptikimą.</translation>
  </message>
  <message>
   <source>The variables HTTPS_PROXY and NO_PROXY of the environment.</source>
   <translation>Aplinkos kintamieji HTTPS_PROXY ir NO_PROXY.</translation>
  </message>
  <message>
   <source>The proxy is sent it as it is, readable in your network; Amazon never sees it.</source>
   <translation>Tarpiniam serveriui jis siunčiamas atviras: jūsų tinkle jį galima perskaityti. Amazon jo niekada nemato.</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <source>Finvalda is always reached straight: it stands in your own network, where no proxy leads.</source>
   <translation>Finvalda visada pasiekiama tiesiai: ji yra jūsų pačių tinkle, kur tarpinis serveris nereikalingas.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Tinklas</translation>
  </message>
  <message>
   <source>Reading the choice of the network</source>
   <translation>Skaitomas tinklo pasirinkimas</translation>
  </message>
  <message>
   <source>Saving the choice of the network</source>
   <translation>Saugomas tinklo pasirinkimas</translation>
  </message>
  <message>
   <source>Testing the network</source>
   <translation>Tikrinamas tinklas</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>&amp;Test the network</source>
   <translation>&amp;Tikrinti tinklą</translation>
  </message>
 </context>
 <context>
  <name>NetworkPanel</name>
  <message>
   <source>The network</source>
   <translation>Tinklas</translation>
  </message>
  <message>
   <source>Not tested yet</source>
   <translation>Dar netikrinta</translation>
  </message>
  <message>
   <source>The test tries the way to each address: proxy, connection, certificate. No key is sent and Amazon is asked nothing, so it can be repeated at any time.</source>
   <translation>Patikrinamas kelias į kiekvieną adresą: tarpinis serveris, ryšys, sertifikatas. Raktai nesiunčiami ir Amazon nieko neklausiama, todėl tikrinti galima kada tik norite.</translation>
  </message>
  <message>
   <source>Trying the ways…</source>
   <translation>Bandomi keliai…</translation>
  </message>
  <message>
   <source>No key is sent by it.</source>
   <translation>Raktai nesiunčiami.</translation>
  </message>
  <message>
   <source>The test was cancelled</source>
   <translation>Tikrinimas atšauktas</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Niekas nepakeista.</translation>
  </message>
  <message>
   <source>The practice shop is on this computer</source>
   <translation>Bandomoji parduotuvė yra šiame kompiuteryje</translation>
  </message>
  <message>
   <source>It is reached past any proxy, so nothing was tried through one. With your own data the test tries the way that is chosen here.</source>
   <translation>Ji pasiekiama be tarpinio serverio, todėl kelias per jį nebandytas. Dirbant su savo duomenimis tikrinamas čia pasirinktas kelias.</translation>
  </message>
  <message>
   <source>All ways are open</source>
   <translation>Visi keliai atviri</translation>
  </message>
  <message>
   <source>Amazon and the banks can be asked.</source>
   <translation>Amazon ir bankų galima klausti.</translation>
  </message>
  <message>
   <source>{0} looks into the connections to Amazon: an antivirus or your company's proxy. They work as long as this computer trusts it; what it sees, its keeper can read.</source>
   <translation>Ryšį su Amazon tikrina {0}: tai antivirusinė programa arba įmonės tarpinis serveris. Ryšys veikia, kol šis kompiuteris juo pasitiki; ką jis mato, gali perskaityti ir jo prižiūrėtojas.</translation>
  </message>
  <message>
   <source>The certificate is signed by: {0}</source>
   <translation>Sertifikatą pasirašė: {0}</translation>
  </message>
 </context>
 <context>
  <name>OperationsSection</name>
  <message>
   <source>Creating operations</source>
   <translation>Operacijų kūrimas</translation>
  </message>
  <message>
   <source>Authorization</source>
   <translation>Autorizacija</translation>
  </message>
  <message>
   <source>Marketplaces</source>
   <translation>Prekyvietės</translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message>
   <source>Copy the order number</source>
   <translation>Kopijuoti užsakymo numerį</translation>
  </message>
  <message>
   <source>What is shown of the order</source>
   <translation>Kas rodoma apie užsakymą</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Eilutės</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Pakeitimai</translation>
  </message>
  <message>
   <source>Buyer</source>
   <translation>Pirkėjas</translation>
  </message>
  <message>
   <source>Changes of the order</source>
   <translation>Užsakymo pakeitimai</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Kodėl?</translation>
  </message>
  <message>
   <source>No order chosen</source>
   <translation>Užsakymas nepasirinktas</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n eilutė</numerusform>
    <numerusform>%n eilutės</numerusform>
    <numerusform>%n eilučių</numerusform>
   </translation>
  </message>
  <message>
   <source>to {country}</source>
   <translation>į {country}</translation>
  </message>
  <message>
   <source>Reading the order</source>
   <translation>Skaitomas užsakymas</translation>
  </message>
  <message>
   <source>shipped {day}</source>
   <translation>išsiųstas {day}</translation>
  </message>
  <message>
   <source>from a report, {time}</source>
   <translation>iš ataskaitos, {time}</translation>
  </message>
  <message>
   <source>from a report file, {time}</source>
   <translation>iš ataskaitos failo, {time}</translation>
  </message>
  <message>
   <source>from the API and a report, {time}</source>
   <translation>iš API ir ataskaitos, {time}</translation>
  </message>
  <message>
   <source>from the API, {time}</source>
   <translation>iš API, {time}</translation>
  </message>
  <message>
   <source>Nothing has changed</source>
   <translation>Niekas nepasikeitė</translation>
  </message>
  <message>
   <source>The order stands as it first came. Every later change is kept, with the import that brought it.</source>
   <translation>Užsakymas yra toks, koks atėjo. Kiekvienas vėlesnis pakeitimas išsaugomas kartu su importu, kuris jį atnešė.</translation>
  </message>
  <message>
   <source>Amazon total</source>
   <translation>Amazon suma</translation>
  </message>
  <message>
   <source>The parts Amazon sent make {parts}, while Amazon's own total is {total}: {difference} apart.</source>
   <translation>Amazon atsiųstos dalys sudaro {parts}, o pačios Amazon nurodyta suma yra {total}: skiriasi {difference}.</translation>
  </message>
  <message>
   <source>A cent or two a line comes from rounding: Amazon rounds each line by itself.</source>
   <translation>Centas ar du eilutėje atsiranda apvalinant: Amazon kiekvieną eilutę apvalina atskirai.</translation>
  </message>
  <message>
   <source>So much does not come from rounding: look at the order in Seller Central.</source>
   <translation>Tiek nesusidaro apvalinant: pažiūrėkite užsakymą „Seller Central“.</translation>
  </message>
  <message>
   <source>Nothing was changed: every amount stands as Amazon sent it.</source>
   <translation>Nieko nekeitėme: kiekviena suma tokia, kokią atsiuntė Amazon.</translation>
  </message>
  <message>
   <source>The parts of the order make exactly the total Amazon sent.</source>
   <translation>Užsakymo dalys tiksliai sudaro Amazon atsiųstą sumą.</translation>
  </message>
  <message>
   <source>Amazon tells no amounts while the order awaits payment. They come with a later import by themselves.</source>
   <translation>Kol užsakymas laukia apmokėjimo, Amazon sumų nesako. Jos ateis pačios su vėlesniu importu.</translation>
  </message>
  <message>
   <source>The order is cancelled: Amazon sends no total for it.</source>
   <translation>Užsakymas atšauktas: jo sumos Amazon nesiunčia.</translation>
  </message>
  <message>
   <source>Amazon sent no total of this order, so there is nothing to compare its parts with.</source>
   <translation>Šio užsakymo sumos Amazon neatsiuntė, todėl dalių nėra su kuo palyginti.</translation>
  </message>
  <message>
   <source>Amazon sent the total alone, without the parts it is made of.</source>
   <translation>Amazon atsiuntė tik sumą, be ją sudarančių dalių.</translation>
  </message>
  <message>
   <source>Amazon's report has no total: this is the sum of the parts, and nothing was compared.</source>
   <translation>Amazon ataskaitoje bendros sumos nėra: čia dalių suma, jos nebuvo su kuo palyginti.</translation>
  </message>
  <message>
   <source>The parts are in several currencies, which are never added together here.</source>
   <translation>Dalys keliomis valiutomis, o skirtingų valiutų niekada nesudedame.</translation>
  </message>
  <message>
   <source>Tax of {tax} stands on top of the prices.</source>
   <translation>Mokestis {tax} pridėtas prie kainų.</translation>
  </message>
  <message>
   <source>Tax of {tax} is contained in the prices.</source>
   <translation>Mokestis {tax} yra kainose.</translation>
  </message>
  <message>
   <source>Copied: {text}</source>
   <translation>Nukopijuota: {text}</translation>
  </message>
 </context>
 <context>
  <name>OrdersPage</name>
  <message>
   <source>Sources</source>
   <translation>Šaltiniai</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>Visi šaltiniai</translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n šaltinis</numerusform>
    <numerusform>%n šaltiniai</numerusform>
    <numerusform>%n šaltinių</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all orders</source>
   <translation>Rodyti visus užsakymus</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>Lines of the order</source>
   <translation>Užsakymo eilutės</translation>
  </message>
  <message>
   <source>This import wrote no orders</source>
   <translation>Šis importas užsakymų neįrašė</translation>
  </message>
  <message>
   <source>The first orders are on their way</source>
   <translation>Pirmieji užsakymai jau pakeliui</translation>
  </message>
  <message>
   <source>{code} is tested, but nothing was taken from it yet.</source>
   <translation>Parduotuvė {code} patikrinta, bet iš jos dar nieko neimta.</translation>
  </message>
  <message>
   <source>Nothing was taken from {code} yet.</source>
   <translation>Iš parduotuvės {code} dar nieko neimta.</translation>
  </message>
  <message>
   <source>No orders yet</source>
   <translation>Užsakymų dar nėra</translation>
  </message>
  <message>
   <source>Import orders…</source>
   <translation>Importuoti užsakymus…</translation>
  </message>
  <message>
   <source>Load history of years…</source>
   <translation>Įkelti metų istoriją…</translation>
  </message>
  <message>
   <source>Only what import no. {run} wrote.</source>
   <translation>Tik tai, ką įrašė importas Nr. {run}.</translation>
  </message>
 </context>
 <context>
  <name>OtherPage</name>
  <message>
   <source>&amp;Language</source>
   <translation>Ka&amp;lba</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>kaip sistemos</translation>
  </message>
  <message>
   <source>Changes when it is saved.</source>
   <translation>Pasikeis išsaugojus.</translation>
  </message>
  <message>
   <source>CSV sep&amp;arator</source>
   <translation>CSV sk&amp;yriklis</translation>
  </message>
  <message>
   <source>semicolon ;</source>
   <translation>kabliataškis ;</translation>
  </message>
  <message>
   <source>comma ,</source>
   <translation>kablelis ,</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabuliatorius</translation>
  </message>
  <message>
   <source>Excel in Lithuania expects the semicolon.</source>
   <translation>Lietuviška „Excel“ laukia kabliataškio.</translation>
  </message>
  <message>
   <source>L&amp;ock the window</source>
   <translation>Užr&amp;akinti langą</translation>
  </message>
  <message>
   <source>never</source>
   <translation>niekada</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Duomenų aplankas</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Duomenų bazė</translation>
  </message>
  <message>
   <source>Log folder</source>
   <translation>Žurnalo aplankas</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raktai</translation>
  </message>
  <message numerus="yes">
   <source>after %n minute(s)</source>
   <translation>
    <numerusform>po %n minutės</numerusform>
    <numerusform>po %n minučių</numerusform>
    <numerusform>po %n minučių</numerusform>
   </translation>
  </message>
  <message>
   <source>Not under wine: it cannot ask for the user's password.</source>
   <translation>Po „wine“ negalima: ji negali paklausti naudotojo slaptažodžio.</translation>
  </message>
  <message>
   <source>Not here: only Windows asks for its user's password. Lock the screen instead.</source>
   <translation>Čia negalima: savo naudotojo slaptažodžio paklausia tik „Windows“. Užrakinkite ekraną.</translation>
  </message>
  <message>
   <source>When nobody uses the computer. It asks for your Windows password (not a PIN); imports go on.</source>
   <translation>Kai kompiuteriu niekas nesinaudoja. Paklausia jūsų „Windows“ slaptažodžio (ne PIN); importas tęsiamas.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Atverti</translation>
  </message>
  <message>
   <source>Open: {0}</source>
   <translation>Atverti: {0}</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>{0}, {1} MB</source>
   <translation>{0}, {1} MB</translation>
  </message>
  <message>
   <source>language</source>
   <translation>kalba</translation>
  </message>
  <message>
   <source>CSV separator</source>
   <translation>CSV skyriklis</translation>
  </message>
  <message>
   <source>lock of the window</source>
   <translation>lango užrakinimas</translation>
  </message>
 </context>
 <context>
  <name>OtherSection</name>
  <message>
   <source>Other</source>
   <translation>Kita</translation>
  </message>
 </context>
 <context>
  <name>PageButton</name>
  <message>
   <source>The browser did not open. The address is copied: paste it there.</source>
   <translation>Naršyklė neatsivėrė. Adresas nukopijuotas – įklijuokite jį naršyklėje.</translation>
  </message>
 </context>
 <context>
  <name>PairsAnswer</name>
  <message>
   <source>Add</source>
   <translation>Pridėti</translation>
  </message>
  <message>
   <source>Add: {0}</source>
   <translation>Pridėti: {0}</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Šalis</translation>
  </message>
  <message>
   <source>Remove this line</source>
   <translation>Pašalinti šią eilutę</translation>
  </message>
 </context>
 <context>
  <name>Panel</name>
  <message>
   <source>What to do</source>
   <translation>Ką daryti</translation>
  </message>
  <message>
   <source>Step by step in the guide</source>
   <translation>Žingsnis po žingsnio – vadove</translation>
  </message>
  <message>
   <source>Amazon's request id (if you write to Amazon's support)</source>
   <translation>Amazon užklausos ID (jei rašysite Amazon pagalbai)</translation>
  </message>
  <message>
   <source>Copy the request id</source>
   <translation>Kopijuoti užklausos ID</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>A passphrase for buyers' data</source>
   <translation>Pirkėjų duomenų slaptafrazė</translation>
  </message>
  <message>
   <source>Bring the keys back</source>
   <translation>Grąžinti raktus</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Asmens duomenys</translation>
  </message>
  <message>
   <source>Whoever knows it can open buyers' data, also on another computer. Write it down, and keep it where only those may read it who may read the data. One set before opens nothing any more.</source>
   <translation>Kas ją žino, gali atverti pirkėjų duomenis ir kitame kompiuteryje. Užsirašykite ją ir laikykite ten, kur ją perskaitys tik tie, kam leista skaityti duomenis. Anksčiau nustatyta nebeatveria nieko.</translation>
  </message>
  <message>
   <source>Enter the passphrase that was set when personal data were switched on, or later.</source>
   <translation>Įveskite slaptafrazę, nustatytą įjungiant asmens duomenis arba vėliau.</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Slaptafrazė</translation>
  </message>
  <message>
   <source>Once &amp;more</source>
   <translation>&amp;Dar kartą</translation>
  </message>
  <message>
   <source>&amp;Set it</source>
   <translation>&amp;Nustatyti</translation>
  </message>
  <message>
   <source>&amp;Bring them back</source>
   <translation>&amp;Grąžinti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>The passphrase is empty.</source>
   <translation>Slaptafrazė tuščia.</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Slaptafrazės nesutampa.</translation>
  </message>
  <message>
   <source>One moment: a passphrase is made slow to guess on purpose…</source>
   <translation>Minutėlę: slaptafrazė tyčia tikrinama lėtai, kad jos nebūtų galima atspėti…</translation>
  </message>
 </context>
 <context>
  <name>PasswordRow</name>
  <message>
   <source>Password</source>
   <translation>Slaptažodis</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>įrašytas raktinėje</translation>
  </message>
  <message>
   <source>Leave as it was</source>
   <translation>Palikti, kaip buvo</translation>
  </message>
  <message>
   <source>Chan&amp;ge</source>
   <translation>K&amp;eisti</translation>
  </message>
 </context>
 <context>
  <name>PeriodChoice</name>
  <message>
   <source>All time</source>
   <translation>Visas laikotarpis</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Šiandien</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Paskutinės 7 dienos</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Paskutinės 30 dienų</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Šis mėnuo</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Praėjęs mėnuo</translation>
  </message>
  <message>
   <source>This quarter</source>
   <translation>Šis ketvirtis</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Šie metai</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>Praėję metai</translation>
  </message>
  <message>
   <source>Other dates…</source>
   <translation>Kitos datos…</translation>
  </message>
 </context>
 <context>
  <name>PersonalDialog</name>
  <message>
   <source>Personal data</source>
   <translation>Asmens duomenys</translation>
  </message>
  <message>
   <source>Buyers' data of {0}</source>
   <translation>{0} pirkėjų duomenys</translation>
  </message>
  <message>
   <source>The company &amp;takes this on, and I may say so for it</source>
   <translation>Įmonė &amp;prisiima šias pareigas, ir aš galiu tai patvirtinti</translation>
  </message>
  <message>
   <source>&amp;Keep these choices</source>
   <translation>&amp;Išsaugoti</translation>
  </message>
  <message>
   <source>&amp;Switch on</source>
   <translation>Įj&amp;ungti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>What the company takes on</source>
   <translation>Ką įmonė prisiima</translation>
  </message>
  <message>
   <source>Amazon allows buyers' data only for shipping, invoices, taxes and what a law asks for; not for advertising, and not for anybody else.</source>
   <translation>„Amazon“ pirkėjų duomenis leidžia naudoti tik siuntimui, sąskaitoms, mokesčiams ir tam, ko reikalauja įstatymas; ne reklamai ir ne kitiems.</translation>
  </message>
  <message>
   <source>They are kept {0} days after delivery at most, then erased. This program does that by itself, and keeps the proof. Files and printouts that you make are yours to delete in time.</source>
   <translation>Jie saugomi ilgiausiai {0} dienų po pristatymo, paskui ištrinami. Programa tai daro pati ir saugo įrodymą. Failus ir spaudinius, kuriuos padarote, laiku sunaikinti turite jūs.</translation>
  </message>
  <message>
   <source>They are kept encrypted, field by field. Whoever opens them is noted in the log, with name and time.</source>
   <translation>Jie saugomi užšifruoti, kiekvienas laukas atskirai. Kas juos atveria, užrašoma žurnale su vardu ir laiku.</translation>
  </message>
  <message>
   <source>Where data may have come into wrong hands, Amazon must be told within 24 hours; what Amazon asks to be erased must be gone within 72 hours.</source>
   <translation>Jei duomenys galėjo patekti į svetimas rankas, „Amazon“ reikia pranešti per 24 valandas; ką „Amazon“ prašo ištrinti, turi būti ištrinta per 72 valandas.</translation>
  </message>
  <message>
   <source>The application at Amazon needs a restricted role: Direct-to-Consumer Delivery for addresses, Tax Invoicing for names. Without it orders come as before, and the fields stay empty and say why.</source>
   <translation>„Amazon“ programėlei reikia ribojamos teisės: adresams – Direct-to-Consumer Delivery, vardams – Tax Invoicing. Be jos užsakymai ateina kaip iki šiol, o laukai lieka tušti ir pasako kodėl.</translation>
  </message>
  <message>
   <source>Looking what Amazon gives to {0}</source>
   <translation>Žiūrima, ką „Amazon“ duoda {0}</translation>
  </message>
  <message>
   <source>The roles, step by step</source>
   <translation>Teisės žingsnis po žingsnio</translation>
  </message>
  <message>
   <source>addresses: no, the role is missing</source>
   <translation>adresai – ne, trūksta teisės</translation>
  </message>
  <message>
   <source>addresses: yes</source>
   <translation>adresai – taip</translation>
  </message>
  <message>
   <source>addresses: not known yet</source>
   <translation>adresai – dar nežinoma</translation>
  </message>
  <message>
   <source>names and e-mail: no, the role is missing</source>
   <translation>vardai ir el. paštas – ne, trūksta teisės</translation>
  </message>
  <message>
   <source>names and e-mail: yes</source>
   <translation>vardai ir el. paštas – taip</translation>
  </message>
  <message>
   <source>names and e-mail: the first import will tell</source>
   <translation>vardai ir el. paštas – parodys pirmasis importas</translation>
  </message>
  <message>
   <source>As Amazon answered last: {0}.</source>
   <translation>Kaip „Amazon“ atsakė pastarąjį kartą: {0}.</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>Kas skaitoma</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Kam</translation>
  </message>
  <message>
   <source>Shipping: only orders that you ship yourselves</source>
   <translation>Siuntimui: tik užsakymai, kuriuos siunčiate patys</translation>
  </message>
  <message>
   <source>Invoices and taxes: every order that is paid and not cancelled</source>
   <translation>Sąskaitoms ir mokesčiams: kiekvienas apmokėtas ir neatšauktas užsakymas</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Kiek laiko</translation>
  </message>
  <message>
   <source>&amp;Days after delivery</source>
   <translation>&amp;Dienos po pristatymo</translation>
  </message>
  <message>
   <source>Amazon's most. For invoices add a legal duty afterwards, for the fields it names.</source>
   <translation>Daugiau „Amazon“ neleidžia. Sąskaitoms vėliau pridėkite teisinę pareigą tiems laukams, kuriuos ji nurodo.</translation>
  </message>
  <message>
   <source>Days a delivery tak&amp;es</source>
   <translation>Pristatymo &amp;trukmė dienomis</translation>
  </message>
  <message>
   <source>Counted from shipping where Amazon does not say when it was delivered.</source>
   <translation>Skaičiuojama nuo išsiuntimo, kai „Amazon“ nepasako, kada pristatyta.</translation>
  </message>
  <message>
   <source>Passphrase, in case the key is lost</source>
   <translation>Slaptafrazė, jei raktas dingtų</translation>
  </message>
  <message>
   <source>The key is in the keyring of this Windows user and nowhere else. If this computer breaks or the user is removed, nobody can read the data any more; orders and sums are not affected. With a passphrase the key can be brought back. Write it down and keep it where only those may read it who may read buyers' data.</source>
   <translation>Raktas yra tik šio „Windows“ naudotojo raktinėje. Sugedus kompiuteriui ar pašalinus naudotoją, duomenų niekas nebeperskaitys; užsakymams ir sumoms tai nekenkia. Su slaptafraze raktą galima grąžinti. Užsirašykite ją ir laikykite ten, kur ją perskaitys tik tie, kam leista skaityti pirkėjų duomenis.</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Slaptafrazė</translation>
  </message>
  <message>
   <source>Once &amp;more</source>
   <translation>Dar &amp;kartą</translation>
  </message>
  <message>
   <source>may stay empty</source>
   <translation>gali likti tuščia</translation>
  </message>
  <message>
   <source>Tick at least one field.</source>
   <translation>Pažymėkite bent vieną lauką.</translation>
  </message>
  <message>
   <source>Say what the data are for: it decides which orders are read.</source>
   <translation>Pasakykite, kam duomenys: nuo to priklauso, kurie užsakymai skaitomi.</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Slaptafrazės nesutampa.</translation>
  </message>
  <message>
   <source>Without this nothing is switched on.</source>
   <translation>Be šito nieko neįjungiama.</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Išsaugoma…</translation>
  </message>
  <message>
   <source>Keeping what {0} reads of buyers</source>
   <translation>Išsaugoma, ką {0} skaito apie pirkėjus</translation>
  </message>
  <message>
   <source>It is switched on, but the passphrase is not set yet.</source>
   <translation>Įjungta, bet slaptafrazė dar nenustatyta.</translation>
  </message>
  <message>
   <source>&amp;Set the passphrase</source>
   <translation>&amp;Nustatyti slaptafrazę</translation>
  </message>
  <message>
   <source>Setting the passphrase</source>
   <translation>Nustatoma slaptafrazė</translation>
  </message>
 </context>
 <context>
  <name>PersonalPage</name>
  <message>
   <source>Off by default: for VAT the country is enough. Who needs names or addresses for invoices or shipping switches them on for each Parameter; they are kept encrypted and erased on time.</source>
   <translation>Iš pradžių išjungta: PVM pakanka šalies. Kam sąskaitoms ar siuntimui reikia vardų ar adresų, įjungia juos kiekvienam parametrui; jie saugomi užšifruoti ir laiku ištrinami.</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Asmens duomenys</translation>
  </message>
  <message>
   <source>Reading what is kept of buyers</source>
   <translation>Skaitoma, kas saugoma apie pirkėjus</translation>
  </message>
  <message>
   <source>There are no Parameters yet.</source>
   <translation>Parametrų dar nėra.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Keisti…</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>Įjungti…</translation>
  </message>
  <message>
   <source>Switch off…</source>
   <translation>Išjungti…</translation>
  </message>
  <message>
   <source>Off: nothing of buyers is read or kept.</source>
   <translation>Išjungta: apie pirkėjus nieko neskaitoma ir nesaugoma.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) still to be erased with the next erasing.</source>
   <translation>
    <numerusform>%n užsakymo duomenys bus ištrinti per kitą trynimą.</numerusform>
    <numerusform>%n užsakymų duomenys bus ištrinti per kitą trynimą.</numerusform>
    <numerusform>%n užsakymų duomenys bus ištrinti per kitą trynimą.</numerusform>
   </translation>
  </message>
  <message>
   <source>On: {0}; {1}.</source>
   <translation>Įjungta: {0}; {1}.</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) after delivery</source>
   <translation>
    <numerusform>%n diena po pristatymo</numerusform>
    <numerusform>%n dienos po pristatymo</numerusform>
    <numerusform>%n dienų po pristatymo</numerusform>
   </translation>
  </message>
  <message>
   <source>; {0} took it on, {1}.</source>
   <translation>; prisiėmė {0}, {1}.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) kept</source>
   <translation>
    <numerusform>Saugomi %n užsakymo duomenys</numerusform>
    <numerusform>Saugomi %n užsakymų duomenys</numerusform>
    <numerusform>Saugomi %n užsakymų duomenys</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n of them under a legal duty</source>
   <translation>
    <numerusform>, iš jų %n pagal teisinę pareigą</numerusform>
    <numerusform>, iš jų %n pagal teisinę pareigą</numerusform>
    <numerusform>, iš jų %n pagal teisinę pareigą</numerusform>
   </translation>
  </message>
  <message>
   <source>; the next is due {0}.</source>
   <translation>; artimiausias terminas {0}.</translation>
  </message>
  <message>
   <source>{0}: from the next import on, buyers' data are read as chosen. Nothing is read backwards by itself.</source>
   <translation>{0}: nuo kito importo pirkėjų duomenys skaitomi, kaip pasirinkta. Atgal niekas savaime neskaitoma.</translation>
  </message>
  <message>
   <source>{0}: nothing of buyers is read any more.</source>
   <translation>{0}: apie pirkėjus nieko nebeskaitoma.</translation>
  </message>
  <message>
   <source>Switch off personal data of {0}?</source>
   <translation>Išjungti {0} asmens duomenis?</translation>
  </message>
  <message>
   <source>Nothing more is read of buyers. What is kept is erased with the next erasing, but for what a legal duty keeps; it cannot be brought back from here. Orders, sums and operations stay as they are.</source>
   <translation>Apie pirkėjus nieko nebeskaitoma. Kas saugoma, bus ištrinta per kitą trynimą, išskyrus tai, ką saugoti įpareigoja teisinė pareiga; čia to atkurti nebus galima. Užsakymai, sumos ir operacijos lieka.</translation>
  </message>
  <message>
   <source>&amp;Switch off</source>
   <translation>&amp;Išjungti</translation>
  </message>
  <message>
   <source>S&amp;tay</source>
   <translation>&amp;Likti</translation>
  </message>
  <message>
   <source>Switching off personal data of {0}</source>
   <translation>Išjungiami {0} asmens duomenys</translation>
  </message>
 </context>
 <context>
  <name>PostingCorner</name>
  <message>
   <source>Check and files</source>
   <translation>Tikrinimas ir failai</translation>
  </message>
  <message>
   <source>Check with Finvalda</source>
   <translation>Tikrinti su Finvalda</translation>
  </message>
  <message>
   <source>Changed since creation…</source>
   <translation>Pasikeitė po kūrimo…</translation>
  </message>
  <message>
   <source>Read currency rates</source>
   <translation>Skaityti valiutų kursus</translation>
  </message>
  <message>
   <source>Import file for Finvalda (XML)…</source>
   <translation>Importo failas Finvaldai (XML)…</translation>
  </message>
  <message>
   <source>Import files that were written…</source>
   <translation>Įrašyti importo failai…</translation>
  </message>
  <message>
   <source>Posting lines, Excel…</source>
   <translation>Operacijų eilutės, Excel…</translation>
  </message>
  <message>
   <source>Posting lines, CSV…</source>
   <translation>Operacijų eilutės, CSV…</translation>
  </message>
  <message>
   <source>Create operations</source>
   <translation>Kurti operacijas</translation>
  </message>
  <message>
   <source>No document of this period is ready.</source>
   <translation>Šiuo laikotarpiu nėra nė vieno paruošto dokumento.</translation>
  </message>
 </context>
 <context>
  <name>PostingExports</name>
  <message>
   <source>Write a file</source>
   <translation>Rašyti failą</translation>
  </message>
  <message>
   <source>Folder for the import file</source>
   <translation>Importo failo aplankas</translation>
  </message>
  <message>
   <source>Nothing was written: no document of this period is ready for a file.</source>
   <translation>Nieko neįrašyta: šiuo laikotarpiu nėra failui paruoštų dokumentų.</translation>
  </message>
  <message numerus="yes">
   <source>File no. {number} with %n document(s): {file}</source>
   <translation>
    <numerusform>Failas Nr. {number}, %n dokumentas: {file}</numerusform>
    <numerusform>Failas Nr. {number}, %n dokumentai: {file}</numerusform>
    <numerusform>Failas Nr. {number}, %n dokumentų: {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Writing the import file</source>
   <translation>Rašomas importo failas</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>posting lines</source>
   <translation>operacijų eilutės</translation>
  </message>
  <message>
   <source>Writing the lines</source>
   <translation>Rašomos eilutės</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) written to {file}</source>
   <translation>
    <numerusform>Į {file} įrašyta %n eilutė</numerusform>
    <numerusform>Į {file} įrašytos %n eilutės</numerusform>
    <numerusform>Į {file} įrašyta %n eilučių</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading the import files</source>
   <translation>Skaitomi importo failai</translation>
  </message>
  <message>
   <source>Import file (*.xml)</source>
   <translation>Importo failas (*.xml)</translation>
  </message>
 </context>
 <context>
  <name>PostingFilesDialog</name>
  <message>
   <source>Import files for Finvalda – {code}</source>
   <translation>Importo failai Finvaldai – {code}</translation>
  </message>
  <message>
   <source>No order stands in two of these files. Import each into Finvalda once.</source>
   <translation>Nė vienas užsakymas nėra dviejuose šių failų. Kiekvieną failą į Finvaldą importuokite vieną kartą.</translation>
  </message>
  <message>
   <source>No import file was written yet.</source>
   <translation>Dar neįrašytas nė vienas importo failas.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Įrašyta</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumentai</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Kas</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Failas</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Importo failai</translation>
  </message>
  <message>
   <source>Write again…</source>
   <translation>Įrašyti iš naujo…</translation>
  </message>
  <message>
   <source>For a file that was lost before it was imported.</source>
   <translation>Failui, kuris dingo dar neimportuotas.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Atverti aplanką</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
 </context>
 <context>
  <name>PostingForm</name>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Tikrinti</translation>
  </message>
  <message>
   <source>country of the goods</source>
   <translation>prekių šalis</translation>
  </message>
  <message>
   <source>Document and payment</source>
   <translation>Dokumentas ir apmokėjimas</translation>
  </message>
  <message>
   <source>Which orders, and when they are held</source>
   <translation>Kurie užsakymai ir kada jie sulaikomi</translation>
  </message>
  <message>
   <source>FBA and FBM apart, and by country</source>
   <translation>FBA ir FBM atskirai, pagal šalį</translation>
  </message>
  <message>
   <source>Currency rate</source>
   <translation>Valiutos kursas</translation>
  </message>
  <message>
   <source>Other services and discounts</source>
   <translation>Kitos paslaugos ir nuolaidos</translation>
  </message>
  <message>
   <source>Objects, titles and note</source>
   <translation>Objektai, pavadinimai ir pastaba</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Grąžinimai</translation>
  </message>
  <message>
   <source>Another company, and the import file</source>
   <translation>Kita įmonė ir importo failas</translation>
  </message>
  <message>
   <source>FBA: as usual</source>
   <translation>FBA: kaip bendrai</translation>
  </message>
  <message>
   <source>FBM: as usual</source>
   <translation>FBM: kaip bendrai</translation>
  </message>
  <message>
   <source>These become what the order says: {0}</source>
   <translation>Šie žodžiai pakeičiami užsakymo duomenimis: {0}</translation>
  </message>
  <message>
   <source>only those placed on this day and later:</source>
   <translation>tik pateikti šią dieną ir vėliau:</translation>
  </message>
  <message>
   <source>mark the operation in Finvalda (Pažymėta)</source>
   <translation>pažymėti operaciją Finvaldoje (Pažymėta)</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>kaip įprasta</translation>
  </message>
 </context>
 <context>
  <name>PostingPage</name>
  <message>
   <source>Copy from…</source>
   <translation>Kopijuoti iš…</translation>
  </message>
  <message>
   <source>Take over the choices of another Parameter</source>
   <translation>Perimti kito Parametro nustatymus</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operacijos</translation>
  </message>
  <message>
   <source>Orders will be held until this is answered: {0}</source>
   <translation>Užsakymai bus sulaikomi, kol nenurodyta: {0}</translation>
  </message>
  <message>
   <source>A day ends at midnight where the marketplace is.</source>
   <translation>Diena baigiasi vidurnaktį prekyvietės laiku.</translation>
  </message>
  <message>
   <source>The month ends at midnight in Vilnius: from {0} UTC on it is {1} already.</source>
   <translation>Mėnuo baigiasi vidurnaktį Vilniaus laiku: nuo {0} UTC jau yra {1}.</translation>
  </message>
  <message>
   <source>The choices of {0} are in the fields. They are not saved yet.</source>
   <translation>Laukuose – „{0}“ nustatymai. Jie dar neįrašyti.</translation>
  </message>
  <message>
   <source>Asking Finvalda…</source>
   <translation>Klausiame Finvaldos…</translation>
  </message>
  <message>
   <source>Finvalda knows the parameter {0}.</source>
   <translation>Finvalda žino parametrą {0}.</translation>
  </message>
  <message>
   <source>Asking Finvalda for the parameter {0}</source>
   <translation>Finvaldos klausiama parametro {0}</translation>
  </message>
  <message>
   <source>Searching in the codes of Finvalda</source>
   <translation>Ieškoma Finvaldos kodų</translation>
  </message>
 </context>
 <context>
  <name>PostingPanel</name>
  <message>
   <source>Show the order</source>
   <translation>Rodyti užsakymą</translation>
  </message>
  <message>
   <source>Lines of the document</source>
   <translation>Dokumento eilutės</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Atšaukti operaciją</translation>
  </message>
  <message>
   <source>Remove in Finvalda…</source>
   <translation>Šalinti Finvaldoje…</translation>
  </message>
  <message>
   <source>Create a return…</source>
   <translation>Kurti grąžinimą…</translation>
  </message>
  <message>
   <source>What was sent and answered</source>
   <translation>Kas siųsta ir atsakyta</translation>
  </message>
  <message>
   <source>All fields sent ({count})</source>
   <translation>Visi siunčiami laukai ({count})</translation>
  </message>
  <message>
   <source>{field} was shortened to what Finvalda takes: “{sent}” of “{whole}”.</source>
   <translation>{field} sutrumpinta iki Finvaldos ilgio: „{sent}“ iš „{whole}“.</translation>
  </message>
  <message>
   <source>Created in Finvalda first: {cards}.</source>
   <translation>Pirma Finvaldoje bus sukurta: {cards}.</translation>
  </message>
  <message>
   <source>(Finvalda numbers it)</source>
   <translation>(numerį suteikia Finvalda)</translation>
  </message>
  <message>
   <source>Sale</source>
   <translation>Pardavimas</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Rezervavimas</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Grąžinimas</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operacija</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Parametras</translation>
  </message>
  <message>
   <source>Series, no.</source>
   <translation>Serija, Nr.</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Klientas</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>Sandėlis</translation>
  </message>
  <message>
   <source>Pay by</source>
   <translation>Mokėti iki</translation>
  </message>
  <message>
   <source>Currency, rate</source>
   <translation>Valiuta, kursas</translation>
  </message>
  <message>
   <source>Titles</source>
   <translation>Pavadinimai</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objektai</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Pastaba</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation>Dokumento rūšis</translation>
  </message>
  <message>
   <source>Amazon's total</source>
   <translation>Amazon suma</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokumentas</translation>
  </message>
  <message>
   <source>Marketplace</source>
   <translation>Prekyvietė</translation>
  </message>
  <message>
   <source>Ships to</source>
   <translation>Siunčiama į</translation>
  </message>
  <message>
   <source>Amazon total</source>
   <translation>Amazon suma</translation>
  </message>
  <message>
   <source>less tax that Amazon collects</source>
   <translation>be mokesčio, kurį surenka Amazon</translation>
  </message>
  <message>
   <source>In EUR</source>
   <translation>Eurais</translation>
  </message>
  <message>
   <source>rounding of {amount} stands in {code}</source>
   <translation>apvalinimas {amount} priskirtas eilutei {code}</translation>
  </message>
  <message>
   <source>Agrees to the cent</source>
   <translation>Sutampa iki cento</translation>
  </message>
  <message>
   <source>Does not agree</source>
   <translation>Nesutampa</translation>
  </message>
 </context>
 <context>
  <name>PostingRunner</name>
  <message>
   <source>Stopped. What was created stays.</source>
   <translation>Sustabdyta. Kas sukurta, lieka.</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} iš {all}</translation>
  </message>
 </context>
 <context>
  <name>PostingSections</name>
  <message>
   <source>Loading the tabs about Finvalda</source>
   <translation>Įkeliamos Finvaldos kortelės</translation>
  </message>
  <message>
   <source>There must be a saved Parameter first.</source>
   <translation>Pirmiausia turi būti išsaugotas Parametras.</translation>
  </message>
 </context>
 <context>
  <name>PostingTab</name>
  <message>
   <source>Reading {0} of {1}</source>
   <translation>Skaitoma: {0} ({1})</translation>
  </message>
  <message>
   <source>There must be a saved Parameter first.</source>
   <translation>Pirmiausia turi būti išsaugotas Parametras.</translation>
  </message>
 </context>
 <context>
  <name>PostingWork</name>
  <message>
   <source>VAT number of the buyer</source>
   <translation>Pirkėjo PVM kodas</translation>
  </message>
  <message>
   <source>VAT number of the buyer of {order}?</source>
   <translation>Koks užsakymo {order} pirkėjo PVM kodas?</translation>
  </message>
  <message>
   <source>You find it on the order in Seller Central or on the buyer's request for an invoice. It decides which VAT row the order falls under.</source>
   <translation>Rasite jį užsakyme „Seller Central“ arba pirkėjo prašyme išrašyti sąskaitą. Nuo jo priklauso, kuri PVM eilutė taikoma užsakymui.</translation>
  </message>
  <message>
   <source>&amp;Note the number</source>
   <translation>Į&amp;rašyti kodą</translation>
  </message>
  <message>
   <source>The buyer has &amp;none</source>
   <translation>Kodo &amp;neturi</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>Asking VIES…</source>
   <translation>Klausiama VIES…</translation>
  </message>
  <message>
   <source>The member state did not answer. Ask again later.</source>
   <translation>Valstybė narė neatsakė. Paklauskite vėliau.</translation>
  </message>
  <message>
   <source>VIES: the number is registered.</source>
   <translation>VIES: kodas įregistruotas.</translation>
  </message>
  <message>
   <source>VIES: the number is not registered.</source>
   <translation>VIES: kodas neįregistruotas.</translation>
  </message>
  <message>
   <source>This is not the form of a VAT number of a member state.</source>
   <translation>Tai nėra ES valstybės narės PVM kodo forma.</translation>
  </message>
  <message>
   <source>The form is right.</source>
   <translation>Forma teisinga.</translation>
  </message>
  <message>
   <source>Ask VIES whether it is registered</source>
   <translation>Klausti VIES, ar įregistruotas</translation>
  </message>
  <message>
   <source>Why, for whoever looks later</source>
   <translation>Kodėl – tam, kas žiūrės vėliau</translation>
  </message>
  <message>
   <source>Why it is left out</source>
   <translation>Kodėl praleidžiama</translation>
  </message>
  <message>
   <source>Leave {order} out?</source>
   <translation>Praleisti {order}?</translation>
  </message>
  <message>
   <source>No operation is created for it until you take it in again. The order itself stays here.</source>
   <translation>Operacija jam nebus kuriama, kol neįtrauksite jo vėl. Pats užsakymas čia lieka.</translation>
  </message>
  <message>
   <source>&amp;Leave it out</source>
   <translation>&amp;Praleisti</translation>
  </message>
  <message>
   <source>In all {sums}. Each operation is sent once: what is in Finvalda already is recognised and linked, not created again. You can stop between two operations, and take back what was created.</source>
   <translation>Iš viso {sums}. Kiekviena operacija siunčiama vieną kartą: kas Finvaldoje jau yra, atpažįstama ir susiejama, o ne kuriama iš naujo. Galite sustabdyti tarp dviejų operacijų ir atšaukti tai, kas sukurta.</translation>
  </message>
  <message numerus="yes">
   <source>Create %n operation(s) in Finvalda?</source>
   <translation>
    <numerusform>Sukurti Finvaldoje %n operaciją?</numerusform>
    <numerusform>Sukurti Finvaldoje %n operacijas?</numerusform>
    <numerusform>Sukurti Finvaldoje %n operacijų?</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Create</source>
   <translation>&amp;Kurti</translation>
  </message>
  <message>
   <source>Creating operations</source>
   <translation>Kuriamos operacijos</translation>
  </message>
  <message>
   <source>Not everything was done</source>
   <translation>Atlikta ne viskas</translation>
  </message>
  <message>
   <source>Show the document</source>
   <translation>Rodyti dokumentą</translation>
  </message>
  <message>
   <source>Nothing was created in this period, so there is nothing to check.</source>
   <translation>Šiuo laikotarpiu nieko nesukurta, todėl nėra ko tikrinti.</translation>
  </message>
  <message numerus="yes">
   <source>%n operation(s) read back: all agree.</source>
   <translation>
    <numerusform>Perskaityta %n operacija: sutampa.</numerusform>
    <numerusform>Perskaitytos %n operacijos: visos sutampa.</numerusform>
    <numerusform>Perskaityta %n operacijų: visos sutampa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n operation(s) read back</source>
   <translation>
    <numerusform>Perskaityta %n operacija</numerusform>
    <numerusform>Perskaitytos %n operacijos</numerusform>
    <numerusform>Perskaityta %n operacijų</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} agree</source>
   <translation>sutampa {count}</translation>
  </message>
  <message>
   <source>Finvalda has something else</source>
   <translation>Finvaldoje yra kitaip</translation>
  </message>
  <message>
   <source>Checking with Finvalda</source>
   <translation>Tikrinama su Finvalda</translation>
  </message>
  <message>
   <source>No order has changed since it was posted.</source>
   <translation>Po kūrimo nė vienas užsakymas nepasikeitė.</translation>
  </message>
  <message>
   <source>Changed since they were posted</source>
   <translation>Pasikeitė po kūrimo</translation>
  </message>
  <message>
   <source>Nothing is corrected by itself. Choose an order and what is to become of it.</source>
   <translation>Savaime nieko netaisome. Pasirinkite užsakymą ir ką su juo daryti.</translation>
  </message>
  <message>
   <source>Correct as proposed…</source>
   <translation>Taisyti, kaip siūloma…</translation>
  </message>
  <message>
   <source>Looking for changed orders</source>
   <translation>Ieškoma pasikeitusių užsakymų</translation>
  </message>
  <message>
   <source>Creating a return</source>
   <translation>Kuriamas grąžinimas</translation>
  </message>
  <message>
   <source>Creating it anew</source>
   <translation>Kuriama iš naujo</translation>
  </message>
  <message>
   <source>{order}: {proposal}?</source>
   <translation>{order}: {proposal}?</translation>
  </message>
  <message>
   <source>The operation {journal} {number} in Finvalda is concerned.</source>
   <translation>Tai Finvaldos operacija {journal} {number}.</translation>
  </message>
  <message>
   <source>&amp;Correct it</source>
   <translation>&amp;Taisyti</translation>
  </message>
  <message>
   <source>Removing an operation</source>
   <translation>Šalinama operacija</translation>
  </message>
  <message>
   <source>Remove the operation {journal} {number} in Finvalda?</source>
   <translation>Pašalinti Finvaldos operaciją {journal} {number}?</translation>
  </message>
  <message>
   <source>It goes from Finvalda; the order {order} stays here and can be posted again. Finvalda refuses where the operation is locked, paid or in a closed period.</source>
   <translation>Iš Finvaldos ji dings; užsakymas {order} čia lieka ir jo operaciją galima kurti iš naujo. Finvalda atsisako, jei operacija rakinta, už ją atsiskaityta arba laikotarpis uždarytas.</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Šalinti</translation>
  </message>
  <message>
   <source>Asking VIES</source>
   <translation>Klausiama VIES</translation>
  </message>
  <message numerus="yes">
   <source>Decision noted for %n order(s)</source>
   <translation>
    <numerusform>Sprendimas įrašytas %n užsakymui</numerusform>
    <numerusform>Sprendimas įrašytas %n užsakymams</numerusform>
    <numerusform>Sprendimas įrašytas %n užsakymų</numerusform>
   </translation>
  </message>
  <message>
   <source>Noting the decision</source>
   <translation>Įrašomas sprendimas</translation>
  </message>
  <message numerus="yes">
   <source>%n rate(s) read</source>
   <translation>
    <numerusform>Perskaitytas %n kursas</numerusform>
    <numerusform>Perskaityti %n kursai</numerusform>
    <numerusform>Perskaityta %n kursų</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading currency rates</source>
   <translation>Skaitomi valiutų kursai</translation>
  </message>
  <message>
   <source>Reading what was sent</source>
   <translation>Skaitoma, kas siųsta</translation>
  </message>
 </context>
 <context>
  <name>PostingsPage</name>
  <message>
   <source>Orders as operations</source>
   <translation>Užsakymai kaip operacijos</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operacijos</translation>
  </message>
  <message>
   <source>Preview: nothing has been sent to Finvalda yet</source>
   <translation>Peržiūra: Finvaldai dar niekas neišsiųsta</translation>
  </message>
  <message>
   <source>Orders placed</source>
   <translation>Užsakyta</translation>
  </message>
  <message>
   <source>Find: no., client</source>
   <translation>Ieškoti: Nr., klientas</translation>
  </message>
  <message>
   <source>Which documents</source>
   <translation>Kurie dokumentai</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Visi dokumentai</translation>
  </message>
  <message>
   <source>Sums by VAT code – all documents that are ready</source>
   <translation>Sumos pagal PVM kodą – visi paruošti dokumentai</translation>
  </message>
  <message>
   <source>Nothing is ready</source>
   <translation>Paruoštų dokumentų nėra</translation>
  </message>
  <message>
   <source>Preview of operations</source>
   <translation>Operacijų peržiūra</translation>
  </message>
  <message>
   <source>Making the preview</source>
   <translation>Ruošiama peržiūra</translation>
  </message>
  <message>
   <source>{done} of {all} orders</source>
   <translation>{done} iš {all} užsakymų</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandyti dar kartą</translation>
  </message>
  <message>
   <source>Preview: what is ready has not been sent to Finvalda yet</source>
   <translation>Peržiūra: tai, kas paruošta, Finvaldai dar neišsiųsta</translation>
  </message>
  <message>
   <source>No orders in this period</source>
   <translation>Šiuo laikotarpiu užsakymų nėra</translation>
  </message>
  <message>
   <source>Choose another period, or import orders.</source>
   <translation>Pasirinkite kitą laikotarpį arba importuokite užsakymus.</translation>
  </message>
  <message>
   <source>Import orders…</source>
   <translation>Importuoti užsakymus…</translation>
  </message>
  <message>
   <source>Reading the document</source>
   <translation>Skaitomas dokumentas</translation>
  </message>
 </context>
 <context>
  <name>PracticeBar</name>
  <message>
   <source>Practice shop</source>
   <translation>Bandomoji parduotuvė</translation>
  </message>
  <message>
   <source>The orders are invented. Nothing is sent to Amazon or Finvalda, your own data stay untouched.</source>
   <translation>Užsakymai išgalvoti. Nei į Amazon, nei į Finvaldą niekas nesiunčiama, jūsų tikri duomenys neliečiami.</translation>
  </message>
  <message>
   <source>Practice keys…</source>
   <translation>Bandomieji raktai…</translation>
  </message>
  <message>
   <source>Cause a fault…</source>
   <translation>Sukelti gedimą…</translation>
  </message>
  <message>
   <source>Back to the real one</source>
   <translation>Grįžti į tikrąją</translation>
  </message>
  <message>
   <source>Practice shop: {0}</source>
   <translation>Bandomoji parduotuvė: {0}</translation>
  </message>
  <message>
   <source>The keys of region {0} are copied: press “New parameter” and paste them into any field.</source>
   <translation>Regiono {0} raktai nukopijuoti: spauskite „Naujas parametras“ ir įklijuokite į bet kurį lauką.</translation>
  </message>
 </context>
 <context>
  <name>PracticeKeysDialog</name>
  <message>
   <source>Practice keys</source>
   <translation>Bandomieji raktai</translation>
  </message>
  <message>
   <source>Four invented sellers</source>
   <translation>Keturi išgalvoti pardavėjai</translation>
  </message>
  <message>
   <source>Copy the keys, press “New parameter”, choose the region and paste into any field: each value lands in its place. They open nothing but the practice shop.</source>
   <translation>Nukopijuokite raktus, spauskite „Naujas parametras“, pasirinkite regioną ir įklijuokite į bet kurį lauką – kiekviena reikšmė atsidurs savo vietoje. Šie raktai atrakina tik bandomąją parduotuvę.</translation>
  </message>
  <message>
   <source>“Europe 2” is another seller: its keys are refused in the Parameter of the first one.</source>
   <translation>„Europe 2“ – kitas pardavėjas: pirmojo Parametras jo raktų nepriima.</translation>
  </message>
  <message>
   <source>Its Finvalda</source>
   <translation>Bandomoji Finvalda</translation>
  </message>
  <message>
   <source>Connected already; should you change Other → Finvalda, it was:</source>
   <translation>Ryšys jau nustatytas; jei pakeistumėte Kita → Finvalda, jis buvo toks:</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Uždaryti</translation>
  </message>
  <message>
   <source>Copy all three</source>
   <translation>Kopijuoti visus tris</translation>
  </message>
  <message>
   <source>Copy all three keys of {0}</source>
   <translation>Kopijuoti visus tris {0} raktus</translation>
  </message>
  <message>
   <source>Copy a new secret</source>
   <translation>Kopijuoti naują Client secret</translation>
  </message>
  <message>
   <source>Copy a new Client secret of {0}, to practise changing it</source>
   <translation>Kopijuoti naują {0} Client secret keitimui išbandyti</translation>
  </message>
  <message>
   <source>To practise “Change the secret…”: it works beside the first one.</source>
   <translation>„Keisti slaptažodį…“ išbandyti: jis veikia šalia pirmojo.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresas</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Įmonė</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Naudotojas</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Slaptažodis</translation>
  </message>
 </context>
 <context>
  <name>ProductDialog</name>
  <message>
   <source>Choose a product</source>
   <translation>Prekės pasirinkimas</translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKU</numerusform>
   </translation>
  </message>
  <message>
   <source>Product for {0}</source>
   <translation>{0} – kokia tai prekė?</translation>
  </message>
  <message>
   <source>Find: code or name</source>
   <translation>Ieškoti: kodas ar pavadinimas</translation>
  </message>
  <message>
   <source>Finvalda's products</source>
   <translation>Finvaldos prekės</translation>
  </message>
  <message>
   <source>&amp;Match</source>
   <translation>&amp;Susieti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>A&amp;tšaukti</translation>
  </message>
  <message>
   <source>Looking for products</source>
   <translation>Ieškoma prekių</translation>
  </message>
  <message>
   <source>Finvalda's list has no such product.</source>
   <translation>Finvaldos sąraše tokios prekės nėra.</translation>
  </message>
 </context>
 <context>
  <name>ProductPage</name>
  <message>
   <source>Find: SKU, code, product</source>
   <translation>Ieškoti: SKU, kodas, prekė</translation>
  </message>
  <message>
   <source>How matched</source>
   <translation>Kaip susieta</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Visi</translation>
  </message>
  <message numerus="yes">
   <source>%n way(s)</source>
   <translation>
    <numerusform>%n būdas</numerusform>
    <numerusform>%n būdai</numerusform>
    <numerusform>%n būdų</numerusform>
   </translation>
  </message>
  <message>
   <source>Only unmatched</source>
   <translation>Tik nesusieti</translation>
  </message>
  <message>
   <source>&amp;Import from a file…</source>
   <translation>Importuoti iš &amp;failo…</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>Atsi&amp;eti</translation>
  </message>
  <message>
   <source>B&amp;undle…</source>
   <translation>&amp;Komplektas…</translation>
  </message>
  <message>
   <source>Another &amp;product…</source>
   <translation>Kita p&amp;rekė…</translation>
  </message>
  <message>
   <source>&amp;Accept the suggestion</source>
   <translation>Pr&amp;iimti pasiūlymą</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Prekių susiejimas</translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) are unmatched</source>
   <translation>
    <numerusform>%n SKU nesusietas</numerusform>
    <numerusform>%n SKU nesusieti</numerusform>
    <numerusform>%n SKU nesusieta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>therefore %n order(s) wait</source>
   <translation>
    <numerusform>todėl laukia %n užsakymas</numerusform>
    <numerusform>todėl laukia %n užsakymai</numerusform>
    <numerusform>todėl laukia %n užsakymų</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is matched by itself: accept a suggestion or choose another product.</source>
   <translation>Priimkite pasiūlymą arba pasirinkite kitą prekę: patys nieko nesusiejame.</translation>
  </message>
  <message numerus="yes">
   <source>%n of them have a suggestion.</source>
   <translation>
    <numerusform>%n turi pasiūlymą.</numerusform>
    <numerusform>%n turi pasiūlymą.</numerusform>
    <numerusform>%n turi pasiūlymą.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n order(s)</source>
   <translation>
    <numerusform>Rodyti %n užsakymą</numerusform>
    <numerusform>Rodyti %n užsakymus</numerusform>
    <numerusform>Rodyti %n užsakymų</numerusform>
   </translation>
  </message>
  <message>
   <source>matched &lt;b&gt;{0}&lt;/b&gt; · unmatched &lt;b&gt;{1}&lt;/b&gt;</source>
   <translation>susieta &lt;b&gt;{0}&lt;/b&gt; · nesusieta &lt;b&gt;{1}&lt;/b&gt;</translation>
  </message>
  <message>
   <source>The filter hides everything</source>
   <translation>Filtras paslepia viską</translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) are there without it.</source>
   <translation>
    <numerusform>Be jo yra %n SKU.</numerusform>
    <numerusform>Be jo yra %n SKU.</numerusform>
    <numerusform>Be jo yra %n SKU.</numerusform>
   </translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Valyti</translation>
  </message>
  <message>
   <source>No SKUs yet</source>
   <translation>SKU dar nėra</translation>
  </message>
  <message>
   <source>They come with the orders, or from a file of this table.</source>
   <translation>Jie atsiranda su užsakymais arba iš šios lentelės failo.</translation>
  </message>
  <message>
   <source>Finvalda does not have {0}: its operations would be refused.</source>
   <translation>Finvalda neturi prekės {0}: operacijos su ja būtų atmestos.</translation>
  </message>
  <message numerus="yes">
   <source>It holds for %n order(s).</source>
   <translation>
    <numerusform>Susiejimas galioja %n užsakymui.</numerusform>
    <numerusform>Susiejimas galioja visiems %n užsakymams.</numerusform>
    <numerusform>Susiejimas galioja visiems %n užsakymų.</numerusform>
   </translation>
  </message>
  <message>
   <source>Finvalda has none yet: a card of this code is created with the first operation.</source>
   <translation>Finvalda tokios dar neturi: kortelė šiuo kodu bus sukurta su pirma operacija.</translation>
  </message>
  <message>
   <source>Its name is cut to what Finvalda takes.</source>
   <translation>Pavadinimas sutrumpintas iki tiek, kiek telpa Finvaldoje.</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Accept %n suggestion(s)</source>
   <translation>
    <numerusform>Pr&amp;iimti %n pasiūlymą</numerusform>
    <numerusform>Pr&amp;iimti %n pasiūlymus</numerusform>
    <numerusform>Pr&amp;iimti %n pasiūlymų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) taken out of the table</source>
   <translation>
    <numerusform>Iš lentelės išimtas %n SKU</numerusform>
    <numerusform>Iš lentelės išimti %n SKU</numerusform>
    <numerusform>Iš lentelės išimta %n SKU</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) matched</source>
   <translation>
    <numerusform>Susietas %n SKU</numerusform>
    <numerusform>Susieti %n SKU</numerusform>
    <numerusform>Susieta %n SKU</numerusform>
   </translation>
  </message>
  <message>
   <source>Keeping the table of products</source>
   <translation>Prekių lentelės įrašymas</translation>
  </message>
  <message>
   <source>Tables (*.xlsx *.csv *.txt)</source>
   <translation>Lentelės (*.xlsx *.csv *.txt)</translation>
  </message>
  <message>
   <source>Import from a file</source>
   <translation>Importuoti iš failo</translation>
  </message>
  <message>
   <source>{file}: {new} new, {changed} changed, {same} the same, {empty} left open</source>
   <translation>{file}: naujų {new}, pakeistų {changed}, tokių pačių {same}, paliktų nesusietų {empty}</translation>
  </message>
  <message>
   <source>Importing a table of products</source>
   <translation>Prekių lentelės importas</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importuojama</translation>
  </message>
 </context>
 <context>
  <name>Program</name>
  <message>
   <source>Opening the data</source>
   <translation>Atveriami duomenys</translation>
  </message>
  <message>
   <source>Reading the settings</source>
   <translation>Skaitomi nustatymai</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Proof of erasures</source>
   <translation>Ištrynimų įrodymas</translation>
  </message>
  <message>
   <source>Each line is chained to the one before: an edit, a gap or a slipped-in line is found.</source>
   <translation>Kiekviena eilutė susieta su ankstesne: pakeitimas, trūkstama ar įterpta eilutė randama.</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Užverti</translation>
  </message>
  <message>
   <source>Nothing was erased yet</source>
   <translation>Dar nieko neištrinta</translation>
  </message>
  <message>
   <source>The first erasing leaves its lines here.</source>
   <translation>Pirmas trynimas paliks čia savo eilutes.</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>Pažymėti &amp;viską</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Didinti</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;Mažinti</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>Look in:</source>
   <translation>Ieškoti:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>Failo &amp;vardas:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Failų tipas:</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Atverti</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Saugoti</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Pasirinkti</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Aplankas:</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Visi failai (*)</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atgal</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Pirmyn</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Aukštesnis aplankas</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Kurti aplanką</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Sąrašas</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Išsamiai</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Pe&amp;rvadinti</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>P&amp;ašalinti</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Rodyti &amp;paslėptus failus</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Naujas aplankas</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Saugoti kaip</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Rasti aplanką</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 jau yra.
Pakeisti jį?</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Aplankas nerastas.
Patikrinkite jo vardą.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Failas nerastas.
Patikrinkite jo vardą.</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Kompiuteris</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Mano kompiuteris</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Pašalinti</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Atgal</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Pirmyn</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Į aukštesnį aplanką</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Kurti naują aplanką</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Rodyti sąrašą</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Rodyti išsamiai</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Naujas aplankas</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Name</source>
   <translation>Vardas</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dydis</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Rūšis</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipas</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Pakeista</translation>
  </message>
  <message>
   <source>%1 bytes</source>
   <translation>%1 B</translation>
  </message>
  <message>
   <source>%1 KB</source>
   <translation>%1 KB</translation>
  </message>
  <message>
   <source>%1 MB</source>
   <translation>%1 MB</translation>
  </message>
  <message>
   <source>%1 GB</source>
   <translation>%1 GB</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Grąžinti</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Iškirpti</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopijuoti</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Į&amp;klijuoti</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Pašalinti</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Pažymėti viską</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>Gerai</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Saugoti</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Atverti</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Užverti</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Pritaikyti</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Atkurti</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Žinynas</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Nesaugoti</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Taip</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Ne</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Nutraukti</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Kartoti</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Nepaisyti</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Scroll here</source>
   <translation>Slinkti čia</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Kairysis kraštas</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Viršus</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Dešinysis kraštas</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Apačia</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Puslapis kairėn</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Puslapis aukštyn</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Puslapis dešinėn</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Puslapis žemyn</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Slinkti kairėn</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Slinkti aukštyn</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Slinkti dešinėn</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Slinkti žemyn</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Grąžinti</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Iškirpti</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopijuoti</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Kopijuoti &amp;nuorodą</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Į&amp;klijuoti</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Pašalinti</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Pažymėti viską</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Configurator</source>
   <translation>Konfiguratorius</translation>
  </message>
  <message>
   <source>Save the changes of {0}?</source>
   <translation>Išsaugoti {0} pakeitimus?</translation>
  </message>
  <message>
   <source>Save the new Parameter?</source>
   <translation>Išsaugoti naują Parametrą?</translation>
  </message>
  <message>
   <source>Changed: {0}.</source>
   <translation>Pakeista: {0}.</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>Sau&amp;goti</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Nesaugoti</translation>
  </message>
  <message>
   <source>S&amp;tay</source>
   <translation>&amp;Likti</translation>
  </message>
  <message>
   <source>An import is running. Close all the same?</source>
   <translation>Vyksta importas. Vis tiek uždaryti?</translation>
  </message>
  <message>
   <source>It will be cancelled. What has been received stays, and the next import goes on from there.</source>
   <translation>Jis bus atšauktas. Tai, kas jau gauta, liks, o kitas importas tęs nuo tos vietos.</translation>
  </message>
  <message>
   <source>&amp;Cancel the import and close</source>
   <translation>&amp;Atšaukti importą ir uždaryti</translation>
  </message>
  <message>
   <source>Leave the program beside the clock?</source>
   <translation>Palikti programą šalia laikrodžio?</translation>
  </message>
  <message>
   <source>Then stores are imported by their schedules with the window closed too. The icon beside the clock opens it again. “Finish” ends the program, and you can change this later: Other → Schedule.</source>
   <translation>Tada parduotuvės pagal tvarkaraštį importuojamos ir užvėrus langą. Jį vėl atveria piktograma šalia laikrodžio. „Baigti“ programą užbaigia, o šį pasirinkimą galima pakeisti: Kita → Tvarkaraštis.</translation>
  </message>
  <message>
   <source>&amp;Leave it</source>
   <translation>&amp;Palikti</translation>
  </message>
  <message>
   <source>&amp;End it</source>
   <translation>&amp;Užbaigti</translation>
  </message>
  <message>
   <source>Remove its imported orders as well; this cannot be undone</source>
   <translation>Pašalinti ir importuotus jo užsakymus; to atšaukti nebus galima</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Pašalinti {0}?</translation>
  </message>
  <message>
   <source>Its settings go, and its keys are removed from this computer. The orders stay in the database and appear again if a Parameter with this code is made.</source>
   <translation>Jo nustatymų neliks, raktai bus pašalinti iš šio kompiuterio. Užsakymai lieka duomenų bazėje ir vėl pasirodys, jei sukursite Parametrą tokiu pat kodu.</translation>
  </message>
  <message>
   <source>De&amp;lete</source>
   <translation>&amp;Pašalinti</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Naujas kodas</translation>
  </message>
  <message>
   <source>Rename {0}</source>
   <translation>Pervadinti {0}</translation>
  </message>
  <message>
   <source>Its keys and orders follow. A code has 1 to 20 capital letters, digits, “_” and “-”.</source>
   <translation>Raktai ir užsakymai liks prie jo. Kodą sudaro nuo 1 iki 20 didžiųjų raidžių, skaitmenų, „_“ ir „-“.</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Pe&amp;rvadinti</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
 </context>
 <context>
  <name>ReasonCard</name>
  <message numerus="yes">
   <source>%n more reason(s)</source>
   <translation>
    <numerusform>dar %n priežastis</numerusform>
    <numerusform>dar %n priežastys</numerusform>
    <numerusform>dar %n priežasčių</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave this order out…</source>
   <translation>Praleisti šį dokumentą…</translation>
  </message>
  <message>
   <source>Why it is not sent</source>
   <translation>Kodėl nesiunčiama</translation>
  </message>
  <message>
   <source>Choose the product</source>
   <translation>Parinkti prekę</translation>
  </message>
  <message>
   <source>To the settings</source>
   <translation>Į nustatymus</translation>
  </message>
  <message>
   <source>To the VAT table</source>
   <translation>Į PVM lentelę</translation>
  </message>
  <message>
   <source>To the connection</source>
   <translation>Į ryšio nustatymus</translation>
  </message>
  <message>
   <source>Read the rates</source>
   <translation>Skaityti kursus</translation>
  </message>
  <message>
   <source>Take it from Amazon again</source>
   <translation>Paimti iš Amazon iš naujo</translation>
  </message>
  <message>
   <source>Enter the VAT number…</source>
   <translation>Įrašyti PVM kodą…</translation>
  </message>
  <message>
   <source>Let the row's VAT stand</source>
   <translation>Palikti eilutės PVM</translation>
  </message>
  <message>
   <source>Show Held</source>
   <translation>Rodyti Sulaikyta</translation>
  </message>
  <message>
   <source>Import orders…</source>
   <translation>Importuoti užsakymus…</translation>
  </message>
  <message>
   <source>Take it in again</source>
   <translation>Įtraukti vėl</translation>
  </message>
  <message>
   <source>Ask Finvalda</source>
   <translation>Klausti Finvaldos</translation>
  </message>
 </context>
 <context>
  <name>RecordPage</name>
  <message>
   <source>Find: no., SKU, product</source>
   <translation>Ieškoti: Nr., SKU, prekė</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Laikotarpis</translation>
  </message>
  <message>
   <source>Marketplaces</source>
   <translation>Prekyvietės</translation>
  </message>
  <message>
   <source>All marketplaces</source>
   <translation>Visos prekyvietės</translation>
  </message>
  <message numerus="yes">
   <source>%n marketplace(s)</source>
   <translation>
    <numerusform>%n prekyvietė</numerusform>
    <numerusform>%n prekyvietės</numerusform>
    <numerusform>%n prekyviečių</numerusform>
   </translation>
  </message>
  <message>
   <source>Statuses</source>
   <translation>Būsenos</translation>
  </message>
  <message>
   <source>All statuses</source>
   <translation>Visos būsenos</translation>
  </message>
  <message numerus="yes">
   <source>%n status(es)</source>
   <translation>
    <numerusform>%n būsena</numerusform>
    <numerusform>%n būsenos</numerusform>
    <numerusform>%n būsenų</numerusform>
   </translation>
  </message>
  <message>
   <source>The filter hides everything</source>
   <translation>Filtras slepia viską</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) are there without it.</source>
   <translation>
    <numerusform>Be jo matytumėte %n eilutę.</numerusform>
    <numerusform>Be jo matytumėte %n eilutes.</numerusform>
    <numerusform>Be jo matytumėte %n eilučių.</numerusform>
   </translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Valyti</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Čia dar nieko nėra</translation>
  </message>
 </context>
 <context>
  <name>RecordTable</name>
  <message>
   <source>Reading the table</source>
   <translation>Skaitoma lentelė</translation>
  </message>
  <message>
   <source>Shown {shown} of {all}</source>
   <translation>Rodoma {shown} iš {all}</translation>
  </message>
  <message>
   <source>Total:</source>
   <translation>Iš viso:</translation>
  </message>
  <message>
   <source>without a sum: {count}</source>
   <translation>be sumos: {count}</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Čia dar nieko nėra</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Skaitoma…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandyti dar kartą</translation>
  </message>
 </context>
 <context>
  <name>Reminders</name>
  <message>
   <source>Looking what comes to an end</source>
   <translation>Žiūrima, kas baigiasi</translation>
  </message>
  <message>
   <source>What is coming</source>
   <translation>Kas artėja</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
  <message>
   <source>Change the secret…</source>
   <translation>Keisti slaptažodį…</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>Result of the test</source>
   <translation>Tikrinimo rezultatas</translation>
  </message>
  <message>
   <source>Not tested yet</source>
   <translation>Dar netikrinta</translation>
  </message>
  <message>
   <source>We have not asked Amazon anything yet.</source>
   <translation>Amazon dar nieko neklausėme.</translation>
  </message>
  <message>
   <source>The test asks Amazon two things and changes nothing.</source>
   <translation>Tikrinant Amazon klausiama dviejų dalykų, niekas nekeičiama.</translation>
  </message>
  <message>
   <source>The key is good</source>
   <translation>Raktas tinka</translation>
  </message>
  <message>
   <source>Amazon accepted it at the last test. It renews itself when used.</source>
   <translation>Per paskutinį tikrinimą Amazon jį priėmė. Naudojant jis atsinaujina pats.</translation>
  </message>
  <message>
   <source>Cannot be tested yet</source>
   <translation>Tikrinti dar negalima</translation>
  </message>
  <message numerus="yes">
   <source>Correct %n field(s).</source>
   <translation>
    <numerusform>Pataisykite %n lauką.</numerusform>
    <numerusform>Pataisykite %n laukus.</numerusform>
    <numerusform>Pataisykite %n laukų.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Fill in %n field(s).</source>
   <translation>
    <numerusform>Užpildykite %n lauką.</numerusform>
    <numerusform>Užpildykite %n laukus.</numerusform>
    <numerusform>Užpildykite %n laukų.</numerusform>
   </translation>
  </message>
  <message>
   <source>Asking Amazon…</source>
   <translation>Klausiame Amazon…</translation>
  </message>
  <message>
   <source>Usually it takes a second or two. Cancel works at once.</source>
   <translation>Paprastai tai trunka sekundę ar dvi. „Atšaukti“ veikia iš karto.</translation>
  </message>
  <message>
   <source>The keys are on another computer</source>
   <translation>Raktai – kitame kompiuteryje</translation>
  </message>
  <message>
   <source>Keys stay on the computer they were entered on. The orders can be seen and exported here, and report files imported.</source>
   <translation>Raktai lieka tame kompiuteryje, kuriame įvesti. Užsakymus čia galima žiūrėti, eksportuoti ir įkelti iš ataskaitų failų.</translation>
  </message>
  <message>
   <source>To import from here too</source>
   <translation>Kad importuotumėte ir iš čia</translation>
  </message>
  <message>
   <source>Enter both keys here. Nothing changes for the other computers.</source>
   <translation>Įveskite čia abu raktus. Kitiems kompiuteriams dėl to niekas nepasikeis.</translation>
  </message>
  <message>
   <source>The test was cancelled</source>
   <translation>Tikrinimas atšauktas</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Niekas nepakeista.</translation>
  </message>
  <message>
   <source>The key is valid</source>
   <translation>Raktas galioja</translation>
  </message>
  <message>
   <source>Amazon does not accept the new Client secret yet, or no longer: it accepted the one before, which is still kept.</source>
   <translation>Naujojo Client secret Amazon dar (arba jau) nepriima: priėmė ankstesnįjį, kuris tebelaikomas.</translation>
  </message>
  <message>
   <source>Next: choose the marketplaces</source>
   <translation>Toliau: pasirinkti prekyvietes</translation>
  </message>
  <message>
   <source>Until {0}, {1} left. It renews itself when used.</source>
   <translation>Iki {0}, liko {1}. Naudojant atsinaujina pats.</translation>
  </message>
  <message>
   <source>It ended at {0} and is renewed when it is used.</source>
   <translation>Baigėsi {0}, naudojant atsinaujins pats.</translation>
  </message>
  <message>
   <source>The key is good, but Amazon does not give orders: a role is missing.</source>
   <translation>Raktas geras, bet Amazon užsakymų neduoda: trūksta rolės.</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>Ką gausite</translation>
  </message>
  <message>
   <source>Tested {0}</source>
   <translation>Tikrinta {0}</translation>
  </message>
  <message>
   <source>Simpler</source>
   <translation>Paprasčiau</translation>
  </message>
  <message>
   <source>In Amazon's “LWA credentials” box select everything, copy it and paste it into any of the fields: both values land in their places.</source>
   <translation>Amazon lange „LWA credentials“ pažymėkite viską, nukopijuokite ir įklijuokite į bet kurį lauką – abi reikšmės atsidurs savo vietose.</translation>
  </message>
  <message>
   <source>not tried</source>
   <translation>netikrinta</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>Amazon issued the key</source>
   <translation>Amazon išdavė raktą</translation>
  </message>
  <message>
   <source>Login at Amazon</source>
   <translation>Prisijungimas prie Amazon</translation>
  </message>
  <message>
   <source>Region {0} answered: ask later (the key is good)</source>
   <translation>Regionas {0} atsakė: klauskite vėliau (raktas tinka)</translation>
  </message>
  <message>
   <source>Region {0} answered</source>
   <translation>Regionas {0} atsakė</translation>
  </message>
  <message>
   <source>Answer of the region {0}</source>
   <translation>Regiono {0} atsakymas</translation>
  </message>
  <message>
   <source>List of marketplaces</source>
   <translation>Prekyviečių sąrašas</translation>
  </message>
  <message numerus="yes">
   <source>%n marketplace(s) found</source>
   <translation>
    <numerusform>Rasta %n prekyvietė</numerusform>
    <numerusform>Rastos %n prekyvietės</numerusform>
    <numerusform>Rasta %n prekyviečių</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} iš {1}</translation>
  </message>
  <message numerus="yes">
   <source>The clock of this computer is %n minute(s) fast by Amazon's time.</source>
   <translation>
    <numerusform>Palyginti su Amazon laiku, kompiuterio laikrodis skuba %n minutę.</numerusform>
    <numerusform>Palyginti su Amazon laiku, kompiuterio laikrodis skuba %n minutes.</numerusform>
    <numerusform>Palyginti su Amazon laiku, kompiuterio laikrodis skuba %n minučių.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The clock of this computer is %n minute(s) slow by Amazon's time.</source>
   <translation>
    <numerusform>Palyginti su Amazon laiku, kompiuterio laikrodis vėluoja %n minutę.</numerusform>
    <numerusform>Palyginti su Amazon laiku, kompiuterio laikrodis vėluoja %n minutes.</numerusform>
    <numerusform>Palyginti su Amazon laiku, kompiuterio laikrodis vėluoja %n minučių.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ResultsDialog</name>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n eilutė</numerusform>
    <numerusform>%n eilutės</numerusform>
    <numerusform>%n eilučių</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RetentionDesk</name>
  <message>
   <source>Erasing personal data that are due</source>
   <translation>Trinami asmens duomenys, kurių laikas baigėsi</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) with personal data are to be deleted: Other → Personal data</source>
   <translation>
    <numerusform>Laikas ištrinti %n rinkmeną su asmens duomenimis: Kita → Asmens duomenys</numerusform>
    <numerusform>Laikas ištrinti %n rinkmenas su asmens duomenimis: Kita → Asmens duomenys</numerusform>
    <numerusform>Laikas ištrinti %n rinkmenų su asmens duomenimis: Kita → Asmens duomenys</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Personal data of %n order(s) were erased: they were due</source>
   <translation>
    <numerusform>Ištrinti %n užsakymo asmens duomenys: baigėsi jų laikas</numerusform>
    <numerusform>Ištrinti %n užsakymų asmens duomenys: baigėsi jų laikas</numerusform>
    <numerusform>Ištrinti %n užsakymų asmens duomenys: baigėsi jų laikas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnDialog</name>
  <message>
   <source>Return of {order}</source>
   <translation>{order} grąžinimas</translation>
  </message>
  <message>
   <source>What comes back?</source>
   <translation>Kas grąžinama?</translation>
  </message>
  <message>
   <source>Finvalda gets a return of the sale with the same codes, VAT and currency rate. The sale itself stays.</source>
   <translation>Finvaldoje sukuriamas pardavimo grąžinimas su tais pačiais kodais, PVM ir valiutos kursu. Pats pardavimas lieka.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Eilutė</translation>
  </message>
  <message>
   <source>Sold</source>
   <translation>Parduota</translation>
  </message>
  <message>
   <source>Comes back</source>
   <translation>Grąžinama</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>How many of {code} come back</source>
   <translation>Kiek {code} grąžinama</translation>
  </message>
  <message>
   <source>Create the return</source>
   <translation>Kurti grąžinimą</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>In all about {amount} {currency}</source>
   <translation>Iš viso apie {amount} {currency}</translation>
  </message>
 </context>
 <context>
  <name>RoleDesk</name>
  <message>
   <source>Asking what Amazon gives of {0}</source>
   <translation>Klausiame, ką Amazon duoda parduotuvei {0}</translation>
  </message>
 </context>
 <context>
  <name>RolesPage</name>
  <message>
   <source>What you get</source>
   <translation>Ką gausite</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>&amp;Check now</source>
   <translation>Pa&amp;tikrinti dabar</translation>
  </message>
  <message>
   <source>One small call for each; nothing is imported.</source>
   <translation>Kiekvienai eilutei – viena maža užklausa; nieko neimportuojama.</translation>
  </message>
  <message>
   <source>Asking Amazon: {heard} of {count}…</source>
   <translation>Klausiame Amazon: {heard} iš {count}…</translation>
  </message>
  <message>
   <source>Asked {0}.</source>
   <translation>Klausta {0}.</translation>
  </message>
  <message>
   <source>Asking what Amazon gives of {0}</source>
   <translation>Klausiame, ką Amazon duoda parduotuvei {0}</translation>
  </message>
  <message>
   <source>It can be asked again at {0}.</source>
   <translation>Vėl klausti galima {0}.</translation>
  </message>
  <message>
   <source>The answers below are earlier ones.</source>
   <translation>Žemiau – ankstesni atsakymai.</translation>
  </message>
 </context>
 <context>
  <name>RotationDesk</name>
  <message>
   <source>Looking at the Client secret of {0}</source>
   <translation>Tikrinamas {0} Client secret</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>Keisti…</translation>
  </message>
 </context>
 <context>
  <name>RotationDialog</name>
  <message>
   <source>Change the secret</source>
   <translation>Keisti slaptažodį</translation>
  </message>
  <message>
   <source>New Client secret of {0}</source>
   <translation>Naujas Client secret: {0}</translation>
  </message>
  <message>
   <source>&amp;Change</source>
   <translation>&amp;Pakeisti</translation>
  </message>
  <message>
   <source>&amp;Test the key</source>
   <translation>&amp;Tikrinti raktą</translation>
  </message>
  <message>
   <source>C&amp;ancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
  <message>
   <source>1. Make it at Amazon</source>
   <translation>1. Sukurkite jį Amazon svetainėje</translation>
  </message>
  <message>
   <source>“Develop Apps” → “LWA credentials” → “View” → “Rotate secret”. Only the primary user of the account can. The one in use works for 7 more days; the Refresh token stays as it is.</source>
   <translation>„Develop Apps“ → „LWA credentials“ → „View“ → „Rotate secret“. Tai gali tik pagrindinis paskyros naudotojas. Dabartinis veikia dar 7 dienas, Refresh token nesikeičia.</translation>
  </message>
  <message>
   <source>Open “Develop Apps”</source>
   <translation>Atverti „Develop Apps“</translation>
  </message>
  <message>
   <source>How to change it</source>
   <translation>Kaip jį pakeisti</translation>
  </message>
  <message>
   <source>2. Paste it here and try it</source>
   <translation>2. Įklijuokite jį čia ir išbandykite</translation>
  </message>
  <message>
   <source>Begins with “{0}”</source>
   <translation>Prasideda „{0}“</translation>
  </message>
  <message>
   <source>T&amp;ry it</source>
   <translation>&amp;Išbandyti</translation>
  </message>
  <message>
   <source>&amp;Made at Amazon on</source>
   <translation>Amazon &amp;sukurtas</translation>
  </message>
  <message>
   <source>Made at Amazon on</source>
   <translation>Amazon sukurtas</translation>
  </message>
  <message>
   <source>It ends 180 days after that day.</source>
   <translation>Nustoja galioti po 180 dienų nuo tos dienos.</translation>
  </message>
  <message>
   <source>3. Change it</source>
   <translation>3. Pakeiskite</translation>
  </message>
  <message>
   <source>Both answers of Amazon appear here. Until you press “Change”, nothing is changed.</source>
   <translation>Čia atsiras abu Amazon atsakymai. Kol nepaspausite „Pakeisti“, niekas nesikeičia.</translation>
  </message>
  <message>
   <source>Looking at the Client secret of {0}</source>
   <translation>Tikrinamas {0} Client secret</translation>
  </message>
  <message>
   <source>The same application, so they change together: {0}.</source>
   <translation>Programėlė ta pati, todėl keičiasi kartu: {0}.</translation>
  </message>
  <message>
   <source>The keys of {0} are on another computer: it cannot be tried here, and is changed there too.</source>
   <translation>{0} raktai yra kitame kompiuteryje: čia jo išbandyti negalima, pakeiskite ir ten.</translation>
  </message>
  <message>
   <source>Another computer has changed it already: paste the same one here.</source>
   <translation>Kitame kompiuteryje jis jau pakeistas: įklijuokite čia tą patį.</translation>
  </message>
  <message>
   <source>Amazon does not accept the one you changed to; the one before serves, until {0} at the latest.</source>
   <translation>Naujojo Amazon nepriima, todėl veikia ankstesnysis – vėliausiai iki {0}.</translation>
  </message>
  <message>
   <source>The one before is still kept, for the new one has not worked yet. It ends on {0}.</source>
   <translation>Ankstesnysis dar laikomas, nes naujasis dar nepanaudotas. Jis nustoja galioti {0}.</translation>
  </message>
  <message>
   <source>Return to it</source>
   <translation>Grįžti prie jo</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>S&amp;tabdyti</translation>
  </message>
  <message>
   <source>Trying the new Client secret of {0}</source>
   <translation>Bandomas naujas {0} Client secret</translation>
  </message>
  <message>
   <source>Asking Amazon with both…</source>
   <translation>Klausiame Amazon su abiem…</translation>
  </message>
  <message>
   <source>Amazon accepts the new one. Press “Change”.</source>
   <translation>Naująjį Amazon priima. Spauskite „Pakeisti“.</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Parametras</translation>
  </message>
  <message>
   <source>With the new one</source>
   <translation>Su naujuoju</translation>
  </message>
  <message>
   <source>With the one in use</source>
   <translation>Su dabartiniu</translation>
  </message>
  <message>
   <source>there is none</source>
   <translation>nėra</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>priimtas</translation>
  </message>
  <message>
   <source>Nothing was changed: the one in use stays.</source>
   <translation>Niekas nepakeista: lieka dabartinis.</translation>
  </message>
  <message>
   <source>Amazon does not accept it. A new Client secret does not count at once: try again in some minutes. Was it copied whole, and from the application of this Client identifier?</source>
   <translation>Amazon jo nepriima. Naujas Client secret pradeda galioti ne iš karto: po kelių minučių bandykite dar kartą. Ar jis nukopijuotas visas ir iš tos programėlės, kurios šis Client identifier?</translation>
  </message>
  <message>
   <source>Changing the Client secret of {0}</source>
   <translation>Keičiamas {0} Client secret</translation>
  </message>
  <message>
   <source>Returning to the Client secret before of {0}</source>
   <translation>Grįžtama prie ankstesnio {0} Client secret</translation>
  </message>
  <message>
   <source>Changed: {0}.</source>
   <translation>Pakeista: {0}.</translation>
  </message>
  <message>
   <source>The one before is kept until a test or an import has worked with the new one; it ends on {0}.</source>
   <translation>Ankstesnysis laikomas, kol su naujuoju pavyks patikrinti raktą ar importuoti; jis nustoja galioti {0}.</translation>
  </message>
  <message>
   <source>The keys of {0} are on another computer: enter the same one there.</source>
   <translation>{0} raktai yra kitame kompiuteryje: įveskite ten tą patį.</translation>
  </message>
  <message>
   <source>Other computers of the office go on with the one before for 7 days: open this window there too, and paste the same new one.</source>
   <translation>Kiti biuro kompiuteriai dar 7 dienas dirba su ankstesniuoju: atverkite šį langą ir juose ir įklijuokite tą patį naująjį.</translation>
  </message>
  <message>
   <source>In use again is the one before: {0}.</source>
   <translation>Vėl naudojamas ankstesnysis: {0}.</translation>
  </message>
  <message>
   <source>Amazon accepts it for 7 days after the new one was made: make another new one until then.</source>
   <translation>Amazon jį priima 7 dienas po naujojo sukūrimo: iki tol sukurkite dar vieną.</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Uždaryti</translation>
  </message>
 </context>
 <context>
  <name>RowCopy</name>
  <message numerus="yes">
   <source>Copied the first %n of the selected rows; use Export for all.</source>
   <translation>
    <numerusform>Nukopijuota pirmoji pažymėta eilutė (%n); visas gausite eksportavę.</numerusform>
    <numerusform>Nukopijuotos pirmosios %n pažymėtos eilutės; visas gausite eksportavę.</numerusform>
    <numerusform>Nukopijuota pirmųjų %n pažymėtų eilučių; visas gausite eksportavę.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n row(s).</source>
   <translation>
    <numerusform>Nukopijuota %n eilutė.</numerusform>
    <numerusform>Nukopijuotos %n eilutės.</numerusform>
    <numerusform>Nukopijuota %n eilučių.</numerusform>
   </translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Kopijuojama</translation>
  </message>
  <message>
   <source>Copy rows</source>
   <translation>Kopijuoti eilutes</translation>
  </message>
  <message>
   <source>Copy rows with column names</source>
   <translation>Kopijuoti eilutes su stulpelių pavadinimais</translation>
  </message>
  <message>
   <source>Copy this value</source>
   <translation>Kopijuoti šią reikšmę</translation>
  </message>
 </context>
 <context>
  <name>RunCard</name>
  <message>
   <source>Show parts</source>
   <translation>Rodyti dalis</translation>
  </message>
  <message>
   <source>Amazon request no.</source>
   <translation>Amazon užklausos Nr.</translation>
  </message>
  <message>
   <source>Copy the request numbers</source>
   <translation>Kopijuoti užklausų numerius</translation>
  </message>
  <message>
   <source>Import no. {run}</source>
   <translation>Importas Nr. {run}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>gauta</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nauji</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>pakeisti</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>tokie patys</translation>
  </message>
  <message>
   <source>held</source>
   <translation>sulaikyti</translation>
  </message>
  <message>
   <source>the sum agrees</source>
   <translation>suma sutampa</translation>
  </message>
  <message>
   <source>the sum does not agree</source>
   <translation>suma nesutampa</translation>
  </message>
  <message numerus="yes">
   <source>Show %n written order(s)</source>
   <translation>
    <numerusform>Rodyti %n įrašytą užsakymą</numerusform>
    <numerusform>Rodyti %n įrašytus užsakymus</numerusform>
    <numerusform>Rodyti %n įrašytų užsakymų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n held</source>
   <translation>
    <numerusform>Rodyti %n sulaikytą</numerusform>
    <numerusform>Rodyti %n sulaikytus</numerusform>
    <numerusform>Rodyti %n sulaikytų</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked for: {what}</source>
   <translation>Prašyta: {what}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>ir dar %n</numerusform>
    <numerusform>ir dar %n</numerusform>
    <numerusform>ir dar %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Not read to its end, so that no period counts as read by this import.</source>
   <translation>Neperskaityta iki galo, todėl perskaitytu šis importas nelaiko jokio laikotarpio.</translation>
  </message>
  <message>
   <source>Read whole: {periods}. Chain of pages: {chain}.</source>
   <translation>Perskaityta iki galo: {periods}. Puslapių grandinė: {chain}.</translation>
  </message>
  <message>
   <source>begun {time}</source>
   <translation>pradėtas {time}</translation>
  </message>
  <message>
   <source>ended {time}</source>
   <translation>baigtas {time}</translation>
  </message>
  <message numerus="yes">
   <source>%n marketplace(s)</source>
   <translation>
    <numerusform>%n prekyvietė</numerusform>
    <numerusform>%n prekyvietės</numerusform>
    <numerusform>%n prekyviečių</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n puslapis</numerusform>
    <numerusform>%n puslapiai</numerusform>
    <numerusform>%n puslapių</numerusform>
   </translation>
  </message>
  <message>
   <source>single orders by their numbers</source>
   <translation>pavieniai užsakymai pagal numerius</translation>
  </message>
  <message>
   <source>held orders once more</source>
   <translation>sulaikyti užsakymai dar kartą</translation>
  </message>
  <message>
   <source>orders of a history whose sums were missing</source>
   <translation>istorijos užsakymai, kuriems trūko sumų</translation>
  </message>
  <message>
   <source>a report file from this computer</source>
   <translation>ataskaitos failas iš šio kompiuterio</translation>
  </message>
  <message>
   <source>reports of orders created</source>
   <translation>užsakymų ataskaitos, sukurti</translation>
  </message>
  <message>
   <source>orders created</source>
   <translation>sukurti užsakymai</translation>
  </message>
  <message>
   <source>all changes</source>
   <translation>visi pakeitimai</translation>
  </message>
  <message>
   <source>Vilnius time</source>
   <translation>Vilniaus laiku</translation>
  </message>
  <message>
   <source>The program ended in the middle. What came stays; the next import goes on from there.</source>
   <translation>Programa užsidarė nebaigusi. Kas gauta, lieka; kitas importas tęs nuo tos vietos.</translation>
  </message>
  <message>
   <source>Cancelled by hand. What came stays; the next import goes on from there.</source>
   <translation>Atšaukta rankiniu būdu. Kas gauta, lieka; kitas importas tęs nuo tos vietos.</translation>
  </message>
  <message>
   <source>Amazon did not give: {names}. The orders are written without it. The application's role decides.</source>
   <translation>Amazon nedavė: {names}. Užsakymai įrašyti be to. Tai lemia programėlės rolė („role“).</translation>
  </message>
  <message>
   <source>Amazon left out of every shipped order, without refusing it: {names}. Most likely a role of the application is missing; What you get tells which.</source>
   <translation>Nė viename išsiųstame užsakyme nebuvo: {names}. Amazon to duoti neatsisakė, tad greičiausiai programėlei trūksta teisės; kurios – parodo „Ką gausite“.</translation>
  </message>
  <message>
   <source>Copied the request numbers.</source>
   <translation>Užklausų numeriai nukopijuoti.</translation>
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message>
   <source>Period</source>
   <translation>Laikotarpis</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultatai</translation>
  </message>
  <message>
   <source>All results</source>
   <translation>Visi rezultatai</translation>
  </message>
  <message numerus="yes">
   <source>%n result(s)</source>
   <translation>
    <numerusform>%n rezultatas</numerusform>
    <numerusform>%n rezultatai</numerusform>
    <numerusform>%n rezultatų</numerusform>
   </translation>
  </message>
  <message>
   <source>Import log</source>
   <translation>Importo žurnalas</translation>
  </message>
  <message>
   <source>Reading the windows</source>
   <translation>Skaitomi laikotarpiai</translation>
  </message>
  <message>
   <source>No imports yet</source>
   <translation>Importų dar nebuvo</translation>
  </message>
  <message>
   <source>Every import will stand here with what came of it.</source>
   <translation>Čia bus matomas kiekvienas importas ir kas iš jo gauta.</translation>
  </message>
  <message>
   <source>Import orders…</source>
   <translation>Importuoti užsakymus…</translation>
  </message>
  <message>
   <source>In these imports:</source>
   <translation>Šiuose importuose:</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>Sumuojama</translation>
  </message>
 </context>
 <context>
  <name>SchedulePage</name>
  <message>
   <source>Other stores</source>
   <translation>Kitos parduotuvės</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Tvarkaraštis</translation>
  </message>
  <message>
   <source>every</source>
   <translation>kas</translation>
  </message>
  <message>
   <source>at times of the day</source>
   <translation>nurodytais laikais</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min.</translation>
  </message>
  <message>
   <source>Minutes between two imports</source>
   <translation>Minutės tarp dviejų importų</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Kada</translation>
  </message>
  <message>
   <source>Next import</source>
   <translation>Kitas importas</translation>
  </message>
  <message>
   <source>Last by schedule</source>
   <translation>Paskutinis</translation>
  </message>
  <message>
   <source>Second look</source>
   <translation>Antroji peržiūra</translation>
  </message>
  <message>
   <source>Window closed</source>
   <translation>Langas užvertas</translation>
  </message>
  <message>
   <source>Open the program beside the clock when I log in to this computer</source>
   <translation>Prisijungus prie šio kompiuterio, atverti programą šalia laikrodžio</translation>
  </message>
  <message>
   <source>Window open</source>
   <translation>Langas atvertas</translation>
  </message>
  <message>
   <source>ask</source>
   <translation>klausti</translation>
  </message>
  <message>
   <source>stay beside the clock</source>
   <translation>palikti šalia laikrodžio</translation>
  </message>
  <message>
   <source>end the program</source>
   <translation>užbaigti programą</translation>
  </message>
  <message>
   <source>When the window is closed while a schedule is on:</source>
   <translation>Užvėrus langą, kai įjungtas tvarkaraštis:</translation>
  </message>
  <message>
   <source>Reading the schedules</source>
   <translation>Skaitomi tvarkaraščiai</translation>
  </message>
  <message>
   <source>Import the new orders of {code} automatically</source>
   <translation>Naujus {code} užsakymus importuoti automatiškai</translation>
  </message>
  <message>
   <source>There must be a saved Parameter first.</source>
   <translation>Pirma turi būti išsaugotas Parametras.</translation>
  </message>
  <message>
   <source>schedule of {code}</source>
   <translation>{code} tvarkaraštis</translation>
  </message>
  <message>
   <source>opening at login</source>
   <translation>atvėrimas prisijungus</translation>
  </message>
  <message>
   <source>closing the window</source>
   <translation>lango užvėrimas</translation>
  </message>
  <message>
   <source>Add a time, or choose every so many minutes.</source>
   <translation>Pridėkite laiką arba pasirinkite „kas tiek minučių“.</translation>
  </message>
  <message>
   <source>Saving the schedule</source>
   <translation>Saugomas tvarkaraštis</translation>
  </message>
  <message>
   <source>Once a week the last 30 days are looked over again: Amazon shows some changes late.</source>
   <translation>Kas savaitę iš naujo peržiūrimos paskutinės 30 dienų: kai kuriuos pakeitimus Amazon parodo vėliau.</translation>
  </message>
  <message>
   <source>Last {last}, next about {next}.</source>
   <translation>Paskutinį kartą {last}, kitą – apie {next}.</translation>
  </message>
  <message>
   <source>next: {when}</source>
   <translation>kitas: {when}</translation>
  </message>
 </context>
 <context>
  <name>Scheduler</name>
  <message>
   <source>Looking what is due</source>
   <translation>Žiūrima, ką laikas importuoti</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show or hide what is typed</source>
   <translation>Rodyti arba slėpti, kas rašoma</translation>
  </message>
 </context>
 <context>
  <name>SellerIdRow</name>
  <message>
   <source>Seller id</source>
   <translation>Pardavėjo ID</translation>
  </message>
  <message>
   <source>Not needed: “Merchant Token” in Seller Central</source>
   <translation>Neprivaloma: „Merchant Token“ iš „Seller Central“</translation>
  </message>
  <message>
   <source>With it keys of another seller are noticed sooner. In Seller Central: “Settings” → “Account Info” → “Merchant Token”.</source>
   <translation>Su juo kito pardavėjo raktai pastebimi greičiau. „Seller Central“: „Settings“ → „Account Info“ → „Merchant Token“.</translation>
  </message>
 </context>
 <context>
  <name>SettingsTab</name>
  <message>
   <source>Saving how operations of {0} are created</source>
   <translation>Saugomi „{0}“ operacijų nustatymai</translation>
  </message>
  <message>
   <source>Reading how operations of {0} are created</source>
   <translation>Skaitomi „{0}“ operacijų nustatymai</translation>
  </message>
  <message>
   <source>Searching in the codes of Finvalda</source>
   <translation>Ieškoma tarp Finvaldos kodų</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>{0} was deleted on another computer.</source>
   <translation>{0} ištrintas kitame kompiuteryje.</translation>
  </message>
  <message>
   <source>The keys of {0} are on another computer</source>
   <translation>{0} raktai – kitame kompiuteryje</translation>
  </message>
  <message>
   <source>Keys stay on the computer they were entered on. The orders can be seen and exported here, and report files imported. To import from here too, enter both keys: nothing changes for the other computers.</source>
   <translation>Raktai lieka tame kompiuteryje, kuriame įvesti. Užsakymus čia galima žiūrėti, eksportuoti ir įkelti iš ataskaitų failų. Kad importuotumėte ir iš čia, įveskite abu raktus: kitiems kompiuteriams dėl to niekas nepasikeis.</translation>
  </message>
  <message>
   <source>&amp;Enter the keys</source>
   <translation>Įv&amp;esti raktus</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Uždaryti</translation>
  </message>
  <message>
   <source>another computer</source>
   <translation>kitas kompiuteris</translation>
  </message>
  <message>
   <source>{0} as {1} saved it {2}</source>
   <translation>{0}: rodoma, kaip {1} įrašė {2}</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Creating cards</source>
   <translation>Aprašymų kūrimas</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Skyriai</translation>
  </message>
  <message>
   <source>Creating operations</source>
   <translation>Operacijų kūrimas</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Kita</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Veiksmai</translation>
  </message>
 </context>
 <context>
  <name>SlicesDialog</name>
  <message>
   <source>Parts of the history – {code}</source>
   <translation>Istorijos dalys – {code}</translation>
  </message>
  <message>
   <source>Parts of the history</source>
   <translation>Istorijos dalys</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandyti dar kartą</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
  <message>
   <source>Reading the parts</source>
   <translation>Skaitomos dalys</translation>
  </message>
  <message numerus="yes">
   <source>Loaded {read} of %n part(s)</source>
   <translation>
    <numerusform>Įkelta {read} iš %n dalies</numerusform>
    <numerusform>Įkelta {read} iš %n dalių</numerusform>
    <numerusform>Įkelta {read} iš %n dalių</numerusform>
   </translation>
  </message>
  <message>
   <source>orders &lt;b&gt;{orders}&lt;/b&gt;, rows &lt;b&gt;{lines}&lt;/b&gt;</source>
   <translation>užsakymų &lt;b&gt;{orders}&lt;/b&gt;, eilučių &lt;b&gt;{lines}&lt;/b&gt;</translation>
  </message>
  <message>
   <source>No history was loaded yet</source>
   <translation>Istorija dar neįkelta</translation>
  </message>
  <message>
   <source>Every part of it will stand here, with what came of it.</source>
   <translation>Čia bus matoma kiekviena jos dalis ir kas iš jos gauta.</translation>
  </message>
  <message>
   <source>Load history…</source>
   <translation>Įkelti istoriją…</translation>
  </message>
  <message>
   <source>Not loaded yet: the next history of this store goes on with it.</source>
   <translation>Dar neįkelta: kitą kartą įkeliant istoriją bus tęsiama nuo čia.</translation>
  </message>
  <message>
   <source>An import of this store is running.</source>
   <translation>Vyksta šios parduotuvės importas.</translation>
  </message>
  <message>
   <source>This part is loaded.</source>
   <translation>Ši dalis įkelta.</translation>
  </message>
 </context>
 <context>
  <name>StepCard</name>
  <message>
   <source>Done: {0}</source>
   <translation>Atlikta: {0}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Atlikta</translation>
  </message>
 </context>
 <context>
  <name>StoreWork</name>
  <message>
   <source>Importing orders of {code}</source>
   <translation>Importuojami {code} užsakymai</translation>
  </message>
  <message>
   <source>The import of {code} failed: {why}</source>
   <translation>{code} importas nepavyko: {why}</translation>
  </message>
 </context>
 <context>
  <name>SupportDialog</name>
  <message>
   <source>Support bundle</source>
   <translation>Pagalbos paketas</translation>
  </message>
  <message>
   <source>What you send for help</source>
   <translation>Ką siunčiate pagalbai</translation>
  </message>
  <message>
   <source>One zip file. No key, password, name, address or e-mail is in it. Nothing is sent from here: read it, leave out what you do not want to tell, save it, and attach it to your letter.</source>
   <translation>Vienas ZIP failas. Jame nėra nė vieno rakto, slaptažodžio, vardo, adreso ar el. pašto. Iš čia niekas neišsiunčiama: perskaitykite, atsisakykite to, ko rodyti nenorite, išsaugokite ir pridėkite prie laiško.</translation>
  </message>
  <message>
   <source>Files of the bundle</source>
   <translation>Paketo failai</translation>
  </message>
  <message>
   <source>What stands in it</source>
   <translation>Failo turinys</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>I&amp;šsaugoti kaip…</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Uždaryti</translation>
  </message>
  <message>
   <source>Looking at everything the program stands on…</source>
   <translation>Tikrinama visa, kuo programa remiasi…</translation>
  </message>
  <message>
   <source>Collecting the support bundle</source>
   <translation>Renkamas pagalbos paketas</translation>
  </message>
  <message>
   <source>The list of the files.</source>
   <translation>Failų sąrašas.</translation>
  </message>
  <message>
   <source>The lights of the last diagnosis, and what Amazon answered.</source>
   <translation>Paskutinės diagnostikos lemputės ir Amazon atsakymai.</translation>
  </message>
  <message>
   <source>Versions of the program, of its libraries and of the operating system.</source>
   <translation>Programos, jos bibliotekų ir operacinės sistemos versijos.</translation>
  </message>
  <message>
   <source>Folders, database, keyring, network and Finvalda, as they were just now.</source>
   <translation>Aplankai, duomenų bazė, raktinė, tinklas ir Finvalda – kaip buvo ką tik.</translation>
  </message>
  <message>
   <source>What is chosen, without addresses, users and passwords.</source>
   <translation>Kas pasirinkta, be adresų, naudotojų ir slaptažodžių.</translation>
  </message>
  <message>
   <source>The Parameter: region, marketplaces, when its keys were entered; no keys.</source>
   <translation>Parametras: regionas, prekyvietės, kada įrašyti raktai; pačių raktų nėra.</translation>
  </message>
  <message>
   <source>The last imports: how many orders, which errors, Amazon's request ids.</source>
   <translation>Paskutiniai importai: kiek užsakymų, kokios klaidos, Amazon užklausų ID.</translation>
  </message>
  <message>
   <source>The end of the log. Every word that could be about somebody is masked (●●●).</source>
   <translation>Žurnalo pabaiga. Kiekvienas žodis, kuris galėtų būti apie žmogų, uždengtas (●●●).</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n failas</numerusform>
    <numerusform>%n failai</numerusform>
    <numerusform>%n failų</numerusform>
   </translation>
  </message>
  <message>
   <source>Save the support bundle</source>
   <translation>Išsaugoti pagalbos paketą</translation>
  </message>
  <message>
   <source>Saving the support bundle</source>
   <translation>Išsaugomas pagalbos paketas</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <translation>Išsaugota: {0}</translation>
  </message>
 </context>
 <context>
  <name>SystemTaskRow</name>
  <message>
   <source>What the system starts</source>
   <translation>Ką paleidžia sistema</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registruoti</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Rodyti</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Pašalinti</translation>
  </message>
  <message>
   <source>Asking the system…</source>
   <translation>Klausiama sistemos…</translation>
  </message>
  <message>
   <source>Asking the system</source>
   <translation>Klausiama sistemos</translation>
  </message>
  <message>
   <source>Registering with the system</source>
   <translation>Registruojama sistemoje</translation>
  </message>
  <message>
   <source>Registered: stores are imported with the window closed too.</source>
   <translation>Užregistruota: parduotuvės importuojamos ir užvėrus langą.</translation>
  </message>
  <message>
   <source>Removing from the system</source>
   <translation>Šalinama iš sistemos</translation>
  </message>
  <message>
   <source>Removed: stores are imported while the program is open.</source>
   <translation>Pašalinta: parduotuvės importuojamos, kol programa atverta.</translation>
  </message>
  <message>
   <source>Register again</source>
   <translation>Registruoti iš naujo</translation>
  </message>
  <message>
   <source>The practice shop lives only while its window is open.</source>
   <translation>Bandomoji parduotuvė veikia tik tol, kol atvertas jos langas.</translation>
  </message>
  <message>
   <source>This system starts no programs by itself: stores are imported while the program is open.</source>
   <translation>Ši sistema pati programų nepaleidžia: parduotuvės importuojamos, kol programa atverta.</translation>
  </message>
  <message>
   <source>Not registered: stores are imported only while the program is open.</source>
   <translation>Neregistruota: parduotuvės importuojamos tik tada, kai programa atverta.</translation>
  </message>
  <message>
   <source>Registered with {name} for a program or data that were moved since.</source>
   <translation>{name}: užregistruota, bet programa arba duomenys vėliau perkelti.</translation>
  </message>
  <message>
   <source>Registered with {name}: every 5 minutes it looks what is due.</source>
   <translation>{name}: užregistruota, kas 5 min. žiūrima, ką laikas importuoti.</translation>
  </message>
  <message>
   <source>{name} can do it with the window closed too, if the keys stand in environment variables.</source>
   <translation>{name} gali tai daryti ir užvėrus langą, jei raktai įrašyti aplinkos kintamuosiuose.</translation>
  </message>
  <message>
   <source>{name} can do it with the window closed too, as long as you are logged in.</source>
   <translation>{name} gali tai daryti ir užvėrus langą, kol esate prisijungę.</translation>
  </message>
  <message>
   <source>Windows Task Scheduler</source>
   <translation>Windows užduočių planuoklė</translation>
  </message>
 </context>
 <context>
  <name>TaskCard</name>
  <message>
   <source>Cancel</source>
   <translation>Atšaukti</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Uždaryti</translation>
  </message>
 </context>
 <context>
  <name>TimesRow</name>
  <message>
   <source>Add a time</source>
   <translation>Pridėti laiką</translation>
  </message>
  <message>
   <source>Time of the day</source>
   <translation>Paros laikas</translation>
  </message>
  <message>
   <source>Remove {time}</source>
   <translation>Pašalinti {time}</translation>
  </message>
 </context>
 <context>
  <name>TopicLine</name>
  <message>
   <source>The application needs Amazon's role {roles}.</source>
   <translation>Programėlei reikia Amazon rolės {roles}.</translation>
  </message>
  <message>
   <source>Most likely Amazon's role {roles} is missing.</source>
   <translation>Tikriausiai trūksta Amazon rolės {roles}.</translation>
  </message>
  <message>
   <source>Where VAT turns on it, the order waits until you enter it.</source>
   <translation>Kur nuo jo priklauso PVM, užsakymas laukia, kol kodą įvesite.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
  <message>
   <source> or </source>
   <translation> arba </translation>
  </message>
  <message>
   <source>How to get it?</source>
   <translation>Kaip gauti?</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Kodėl?</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Atverti</translation>
  </message>
  <message>
   <source>&amp;Import now</source>
   <translation>&amp;Importuoti dabar</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;Pristabdyti</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Baigti</translation>
  </message>
 </context>
 <context>
  <name>VatCodeDialog</name>
  <message>
   <source>VAT code</source>
   <translation>PVM kodas</translation>
  </message>
  <message numerus="yes">
   <source>VAT code of %n row(s)</source>
   <translation>
    <numerusform>%n eilutės PVM kodas</numerusform>
    <numerusform>%n eilučių PVM kodas</numerusform>
    <numerusform>%n eilučių PVM kodas</numerusform>
   </translation>
  </message>
  <message>
   <source>Rows that are confirmed must be confirmed anew then.</source>
   <translation>Patvirtintas eilutes tada reikės tvirtinti iš naujo.</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>Įr&amp;ašyti</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>At&amp;šaukti</translation>
  </message>
 </context>
 <context>
  <name>VatFillDialog</name>
  <message>
   <source>Fill the VAT table</source>
   <translation>PVM lentelės pildymas</translation>
  </message>
  <message>
   <source>How are sales to other EU countries declared?</source>
   <translation>Kaip deklaruojami pardavimai į kitas ES šalis?</translation>
  </message>
  <message>
   <source>By the one-stop shop (OSS): VAT of the destination</source>
   <translation>Vieno langelio principu (OSS): paskirties šalies PVM</translation>
  </message>
  <message>
   <source>They stay below 10 000 EUR a year: VAT of Lithuania</source>
   <translation>Per metus neviršija 10 000 EUR: Lietuvos PVM</translation>
  </message>
  <message>
   <source>Goods also lie in these countries</source>
   <translation>Prekės sandėliuojamos ir šiose šalyse</translation>
  </message>
  <message>
   <source>Rows are added for a seller of Lithuania, with each country's rate and how sure each row is. None is used before you confirm it; rows that are there stay as they are.</source>
   <translation>Pridedamos Lietuvos pardavėjo eilutės su kiekvienos šalies tarifu ir tuo, kiek kiekviena eilutė patikima. Nė viena nenaudojama, kol jos nepatvirtinsite; esamos eilutės nesikeičia.</translation>
  </message>
  <message>
   <source>&amp;Add the rows</source>
   <translation>&amp;Pridėti eilutes</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Atšaukti</translation>
  </message>
 </context>
 <context>
  <name>VatPage</name>
  <message>
   <source>Find: country, VAT code, note</source>
   <translation>Ieškoti: šalis, PVM kodas, pastaba</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Būsena</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Visos</translation>
  </message>
  <message numerus="yes">
   <source>%n state(s)</source>
   <translation>
    <numerusform>%n būsena</numerusform>
    <numerusform>%n būsenos</numerusform>
    <numerusform>%n būsenų</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Fill the table…</source>
   <translation>&amp;Pildyti lentelę…</translation>
  </message>
  <message>
   <source>New &amp;row…</source>
   <translation>&amp;Nauja eilutė…</translation>
  </message>
  <message>
   <source>VAT r&amp;ates…</source>
   <translation>PVM t&amp;arifai…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Paša&amp;linti</translation>
  </message>
  <message>
   <source>&amp;Take the confirmation back</source>
   <translation>&amp;Atšaukti patvirtinimą</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Keisti…</translation>
  </message>
  <message>
   <source>&amp;Confirm</source>
   <translation>Pat&amp;virtinti</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>PVM</translation>
  </message>
  <message>
   <source>Counting the orders of VAT rows</source>
   <translation>Skaičiuojami PVM eilučių užsakymai</translation>
  </message>
  <message>
   <source>Nothing is posted by a row that nobody has confirmed.</source>
   <translation>Pagal nepatvirtintą eilutę operacijos nekuriamos.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) of businesses wait for the buyer's VAT number.</source>
   <translation>
    <numerusform>%n įmonių užsakymas laukia pirkėjo PVM mokėtojo kodo.</numerusform>
    <numerusform>%n įmonių užsakymai laukia pirkėjo PVM mokėtojo kodo.</numerusform>
    <numerusform>%n įmonių užsakymų laukia pirkėjo PVM mokėtojo kodo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) hold orders</source>
   <translation>
    <numerusform>%n eilutė sulaiko užsakymus</numerusform>
    <numerusform>%n eilutės sulaiko užsakymus</numerusform>
    <numerusform>%n eilučių sulaiko užsakymus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) wait</source>
   <translation>
    <numerusform>laukia %n užsakymas</numerusform>
    <numerusform>laukia %n užsakymai</numerusform>
    <numerusform>laukia %n užsakymų</numerusform>
   </translation>
  </message>
  <message>
   <source>The VAT number decides</source>
   <translation>Lemia PVM mokėtojo kodas</translation>
  </message>
  <message>
   <source>The filter hides everything</source>
   <translation>Filtras viską slepia</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) are there without it.</source>
   <translation>
    <numerusform>Be jo yra %n eilutė.</numerusform>
    <numerusform>Be jo yra %n eilutės.</numerusform>
    <numerusform>Be jo yra %n eilučių.</numerusform>
   </translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Išvalyti</translation>
  </message>
  <message>
   <source>The VAT table is empty</source>
   <translation>PVM lentelė tuščia</translation>
  </message>
  <message>
   <source>Without it every order is held. Begin with the rows of a seller of Lithuania.</source>
   <translation>Be jos sulaikomi visi užsakymai. Pradėkite nuo Lietuvos pardavėjo eilučių.</translation>
  </message>
  <message>
   <source>Fill the table…</source>
   <translation>Pildyti lentelę…</translation>
  </message>
  <message>
   <source>No row is about these orders.</source>
   <translation>Šiems užsakymams eilutės nėra.</translation>
  </message>
  <message>
   <source>Confirmed {0} by {1}.</source>
   <translation>Patvirtino {1}, {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n open order(s) fall under it</source>
   <translation>
    <numerusform>Jai priklauso %n neužbaigtas užsakymas</numerusform>
    <numerusform>Jai priklauso %n neužbaigti užsakymai</numerusform>
    <numerusform>Jai priklauso %n neužbaigtų užsakymų</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}, for example {1}.</source>
   <translation>{0}, pavyzdžiui, {1}.</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Confirm %n row(s)</source>
   <translation>
    <numerusform>Pat&amp;virtinti %n eilutę</numerusform>
    <numerusform>Pat&amp;virtinti %n eilutes</numerusform>
    <numerusform>Pat&amp;virtinti %n eilučių</numerusform>
   </translation>
  </message>
  <message>
   <source>VAT &amp;code…</source>
   <translation>PVM &amp;kodas…</translation>
  </message>
  <message>
   <source>&amp;Add the row…</source>
   <translation>&amp;Pridėti eilutę…</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) added</source>
   <translation>
    <numerusform>Pridėta %n eilutė</numerusform>
    <numerusform>Pridėtos %n eilutės</numerusform>
    <numerusform>Pridėta %n eilučių</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) changed</source>
   <translation>
    <numerusform>Pakeista %n eilutė</numerusform>
    <numerusform>Pakeistos %n eilutės</numerusform>
    <numerusform>Pakeista %n eilučių</numerusform>
   </translation>
  </message>
  <message>
   <source>The VAT row is saved</source>
   <translation>PVM eilutė įrašyta</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) confirmed</source>
   <translation>
    <numerusform>Patvirtinta %n eilutė</numerusform>
    <numerusform>Patvirtintos %n eilutės</numerusform>
    <numerusform>Patvirtinta %n eilučių</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation(s) taken back</source>
   <translation>
    <numerusform>Atšauktas %n patvirtinimas</numerusform>
    <numerusform>Atšaukti %n patvirtinimai</numerusform>
    <numerusform>Atšaukta %n patvirtinimų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) removed</source>
   <translation>
    <numerusform>Pašalinta %n eilutė</numerusform>
    <numerusform>Pašalintos %n eilutės</numerusform>
    <numerusform>Pašalinta %n eilučių</numerusform>
   </translation>
  </message>
  <message>
   <source>Keeping the VAT table</source>
   <translation>Įrašoma PVM lentelė</translation>
  </message>
 </context>
 <context>
  <name>VatRatesDialog</name>
  <message>
   <source>VAT rates</source>
   <translation>PVM tarifai</translation>
  </message>
  <message>
   <source>VAT rates of countries and territories</source>
   <translation>Šalių ir teritorijų PVM tarifai</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Vieta</translation>
  </message>
  <message>
   <source>VAT area</source>
   <translation>PVM teritorija</translation>
  </message>
  <message>
   <source>Rate, %</source>
   <translation>Tarifas, %</translation>
  </message>
  <message>
   <source>Reduced</source>
   <translation>Lengvatiniai</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Nuo</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Iki</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Patikimumas</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Šaltinis</translation>
  </message>
  <message>
   <source>&amp;Read from a file…</source>
   <translation>&amp;Skaityti iš failo…</translation>
  </message>
  <message>
   <source>&amp;The program's own again</source>
   <translation>&amp;Vėl programos tarifai</translation>
  </message>
  <message>
   <source>Save &amp;as CSV…</source>
   <translation>Įrašyti kaip &amp;CSV…</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Uždaryti</translation>
  </message>
  <message>
   <source>Reading VAT rates</source>
   <translation>Skaitomi PVM tarifai</translation>
  </message>
  <message>
   <source>These came with the program. Each row says how sure it is and where from.</source>
   <translation>Šie tarifai pateikti su programa. Prie kiekvieno nurodyta, kiek jis patikimas ir iš kur žinomas.</translation>
  </message>
  <message>
   <source>These are of the file “{0}”, read {1} by {2}.</source>
   <translation>Tarifai iš failo „{0}“, jį {1} įkėlė {2}.</translation>
  </message>
  <message>
   <source>Read VAT rates</source>
   <translation>PVM tarifų skaitymas</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>CSV failai (*.csv)</translation>
  </message>
  <message>
   <source>Save VAT rates</source>
   <translation>PVM tarifų įrašymas</translation>
  </message>
  <message>
   <source>Saving VAT rates</source>
   <translation>Įrašomi PVM tarifai</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <translation>Įrašyta: {0}</translation>
  </message>
  <message>
   <source>Changing VAT rates</source>
   <translation>Keičiami PVM tarifai</translation>
  </message>
 </context>
 <context>
  <name>VatRuleDialog</name>
  <message>
   <source>VAT row</source>
   <translation>PVM eilutė</translation>
  </message>
  <message>
   <source>A row of the VAT table</source>
   <translation>PVM lentelės eilutė</translation>
  </message>
  <message>
   <source>A new row of the VAT table</source>
   <translation>Nauja PVM lentelės eilutė</translation>
  </message>
  <message>
   <source>always, or 2026-01-31</source>
   <translation>be ribos arba 2026-01-31</translation>
  </message>
  <message>
   <source>&amp;Stock country</source>
   <translation>&amp;Sandėlio šalis</translation>
  </message>
  <message>
   <source>S&amp;hip to</source>
   <translation>&amp;Gavimo vieta</translation>
  </message>
  <message>
   <source>&amp;Buyer</source>
   <translation>&amp;Pirkėjas</translation>
  </message>
  <message>
   <source>&amp;Tax owed by</source>
   <translation>&amp;Mokestį moka</translation>
  </message>
  <message>
   <source>&amp;Finvalda VAT code</source>
   <translation>&amp;Finvaldos PVM kodas</translation>
  </message>
  <message>
   <source>&amp;Rate, %</source>
   <translation>&amp;Tarifas, %</translation>
  </message>
  <message>
   <source>First &amp;day</source>
   <translation>Pirma &amp;diena</translation>
  </message>
  <message>
   <source>&amp;Last day</source>
   <translation>Pask&amp;utinė diena</translation>
  </message>
  <message>
   <source>&amp;Kind of rate</source>
   <translation>Tarifo &amp;rūšis</translation>
  </message>
  <message>
   <source>&amp;PVM classifier</source>
   <translation>PVM &amp;klasifikatorius</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>Pasta&amp;ba</translation>
  </message>
  <message>
   <source>This row is confirmed. Any change but the note's takes the confirmation away.</source>
   <translation>Ši eilutė patvirtinta. Pakeitus bet ką, išskyrus pastabą, ją reikės tvirtinti iš naujo.</translation>
  </message>
  <message>
   <source>S&amp;ave the row</source>
   <translation>Įr&amp;ašyti eilutę</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>At&amp;šaukti</translation>
  </message>
 </context>
 <context>
  <name>Ways</name>
  <message>
   <source>Address</source>
   <translation>Adresas</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Kelias</translation>
  </message>
  <message>
   <source>Certificate signed by</source>
   <translation>Sertifikatą pasirašė</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Rezultatas</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>tiesiai</translation>
  </message>
  <message>
   <source>open, {0} s</source>
   <translation>atviras, {0} s</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Configurator (practice)</source>
   <translation>Konfiguratorius (bandomoji)</translation>
  </message>
  <message>
   <source>Configurator</source>
   <translation>Konfiguratorius</translation>
  </message>
 </context>
 <context>
  <name>WindowLock</name>
  <message>
   <source>Writing the log</source>
   <translation>Rašomas žurnalas</translation>
  </message>
  <message>
   <source>FvsEStore is locked</source>
   <translation>FvsEStore užrakinta</translation>
  </message>
  <message>
   <source>Enter the Windows password of this user (not a PIN).</source>
   <translation>Įveskite šio naudotojo „Windows“ slaptažodį (ne PIN).</translation>
  </message>
  <message>
   <source>Asking who is there</source>
   <translation>Klausiama, kas prie kompiuterio</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Settings of the program saved</source>
   <translation>Įrašyti programos nustatymai</translation>
  </message>
  <message>
   <source>Parameter saved</source>
   <translation>Įrašytas Parametras</translation>
  </message>
  <message>
   <source>Parameter renamed</source>
   <translation>Pervardytas Parametras</translation>
  </message>
  <message>
   <source>Parameter removed</source>
   <translation>Pašalintas Parametras</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Pakeistas raktas</translation>
  </message>
  <message>
   <source>Client secret before returned</source>
   <translation>Grąžintas ankstesnis „Client secret“</translation>
  </message>
  <message>
   <source>Day of the Client secret entered</source>
   <translation>Įrašyta „Client secret“ diena</translation>
  </message>
  <message>
   <source>Key tested</source>
   <translation>Tikrintas raktas</translation>
  </message>
  <message>
   <source>Diagnosis made</source>
   <translation>Atlikta diagnostika</translation>
  </message>
  <message>
   <source>Roles checked</source>
   <translation>Tikrintos teisės</translation>
  </message>
  <message>
   <source>Calendar file written</source>
   <translation>Išsaugotas kalendoriaus failas</translation>
  </message>
  <message>
   <source>Network saved</source>
   <translation>Įrašytas tinklas</translation>
  </message>
  <message>
   <source>Network tested</source>
   <translation>Tikrintas tinklas</translation>
  </message>
  <message>
   <source>Data moved to another database</source>
   <translation>Duomenys perkelti į kitą bazę</translation>
  </message>
  <message>
   <source>Support bundle saved</source>
   <translation>Išsaugotas pagalbos rinkinys</translation>
  </message>
  <message>
   <source>Schedule saved</source>
   <translation>Įrašytas tvarkaraštis</translation>
  </message>
  <message>
   <source>Task of the system changed</source>
   <translation>Pakeista sistemos užduotis</translation>
  </message>
  <message>
   <source>Start with the computer changed</source>
   <translation>Pakeistas paleidimas su kompiuteriu</translation>
  </message>
  <message>
   <source>Import begun</source>
   <translation>Pradėtas importas</translation>
  </message>
  <message>
   <source>Import ended</source>
   <translation>Baigtas importas</translation>
  </message>
  <message>
   <source>Table exported</source>
   <translation>Eksportuota lentelė</translation>
  </message>
  <message>
   <source>Proof of a month written</source>
   <translation>Išsaugotas mėnesio įrodymas</translation>
  </message>
  <message>
   <source>Connection to Finvalda saved</source>
   <translation>Įrašytas ryšys su Finvalda</translation>
  </message>
  <message>
   <source>Connection to Finvalda tested</source>
   <translation>Tikrintas ryšys su Finvalda</translation>
  </message>
  <message>
   <source>Password of Finvalda removed</source>
   <translation>Pašalintas Finvaldos slaptažodis</translation>
  </message>
  <message>
   <source>Codes of Finvalda read</source>
   <translation>Nuskaityti Finvaldos kodai</translation>
  </message>
  <message>
   <source>Currency rates read</source>
   <translation>Nuskaityti valiutų kursai</translation>
  </message>
  <message>
   <source>Settings of operations saved</source>
   <translation>Įrašyti operacijų nustatymai</translation>
  </message>
  <message>
   <source>VAT table saved</source>
   <translation>Įrašyta PVM lentelė</translation>
  </message>
  <message>
   <source>VAT rows confirmed</source>
   <translation>Patvirtintos PVM eilutės</translation>
  </message>
  <message>
   <source>VAT rates changed</source>
   <translation>Pakeisti PVM tarifai</translation>
  </message>
  <message>
   <source>Products for SKUs saved</source>
   <translation>Įrašytas prekių susiejimas</translation>
  </message>
  <message>
   <source>Decided about an order</source>
   <translation>Priimtas sprendimas dėl užsakymo</translation>
  </message>
  <message>
   <source>Operations created</source>
   <translation>Sukurtos operacijos</translation>
  </message>
  <message>
   <source>Operations verified with Finvalda</source>
   <translation>Operacijos sutikrintos su Finvalda</translation>
  </message>
  <message>
   <source>Operations removed</source>
   <translation>Pašalintos operacijos</translation>
  </message>
  <message>
   <source>Return created</source>
   <translation>Sukurtas grąžinimas</translation>
  </message>
  <message>
   <source>Operations exported to a file</source>
   <translation>Operacijos eksportuotos į failą</translation>
  </message>
  <message>
   <source>Operations marked</source>
   <translation>Pažymėtos operacijos</translation>
  </message>
  <message>
   <source>Personal data switched on</source>
   <translation>Įjungti asmens duomenys</translation>
  </message>
  <message>
   <source>Choices of personal data changed</source>
   <translation>Pakeisti asmens duomenų nustatymai</translation>
  </message>
  <message>
   <source>Personal data switched off</source>
   <translation>Išjungti asmens duomenys</translation>
  </message>
  <message>
   <source>Personal data viewed</source>
   <translation>Peržiūrėti asmens duomenys</translation>
  </message>
  <message>
   <source>Personal data copied</source>
   <translation>Nukopijuoti asmens duomenys</translation>
  </message>
  <message>
   <source>Table of buyers viewed</source>
   <translation>Peržiūrėta pirkėjų lentelė</translation>
  </message>
  <message>
   <source>Buyer looked for</source>
   <translation>Ieškota pirkėjo</translation>
  </message>
  <message>
   <source>Personal data exported</source>
   <translation>Eksportuoti asmens duomenys</translation>
  </message>
  <message>
   <source>Exported file deleted</source>
   <translation>Ištrintas eksportuotas failas</translation>
  </message>
  <message>
   <source>Amazon's raw reply viewed</source>
   <translation>Peržiūrėtas Amazon atsakymas</translation>
  </message>
  <message>
   <source>Personal data erased on time</source>
   <translation>Asmens duomenys ištrinti pagal terminą</translation>
  </message>
  <message>
   <source>Personal data erased on request</source>
   <translation>Asmens duomenys ištrinti pagal prašymą</translation>
  </message>
  <message>
   <source>Legal duty to keep added</source>
   <translation>Pridėta pareiga saugoti</translation>
  </message>
  <message>
   <source>Legal duty to keep ended</source>
   <translation>Baigta pareiga saugoti</translation>
  </message>
  <message>
   <source>Proof of erasing written</source>
   <translation>Išsaugotas ištrynimo įrodymas</translation>
  </message>
  <message>
   <source>Proof of erasing verified</source>
   <translation>Patikrintas ištrynimo įrodymas</translation>
  </message>
  <message>
   <source>Keys of personal data made</source>
   <translation>Sukurti asmens duomenų raktai</translation>
  </message>
  <message>
   <source>Keys of personal data changed</source>
   <translation>Pakeisti asmens duomenų raktai</translation>
  </message>
  <message>
   <source>Access to personal data asked for</source>
   <translation>Paprašyta prieigos prie asmens duomenų</translation>
  </message>
  <message>
   <source>Computer given access to personal data</source>
   <translation>Kompiuteriui suteikta prieiga prie asmens duomenų</translation>
  </message>
  <message>
   <source>Computer's access to personal data withdrawn</source>
   <translation>Iš kompiuterio atimta prieiga prie asmens duomenų</translation>
  </message>
  <message>
   <source>Passphrase of recovery set</source>
   <translation>Nustatyta atkūrimo slaptafrazė</translation>
  </message>
  <message>
   <source>Access to personal data recovered by passphrase</source>
   <translation>Prieiga prie asmens duomenų atkurta slaptafraze</translation>
  </message>
  <message>
   <source>Log verified</source>
   <translation>Patikrintas žurnalas</translation>
  </message>
  <message>
   <source>Log exported</source>
   <translation>Eksportuotas žurnalas</translation>
  </message>
  <message>
   <source>Old rows taken off the log</source>
   <translation>Iš žurnalo nuimtos senos eilutės</translation>
  </message>
  <message>
   <source>Rows seen before are missing from the log</source>
   <translation>Žurnale trūksta anksčiau matytų eilučių</translation>
  </message>
  <message>
   <source>Window unlocked</source>
   <translation>Atrakintas langas</translation>
  </message>
  <message>
   <source>Window not unlocked</source>
   <translation>Langas neatrakintas</translation>
  </message>
  <message>
   <source>Window locked for good</source>
   <translation>Langas užrakintas visai</translation>
  </message>
  <message>
   <source>database</source>
   <translation>duomenų bazė</translation>
  </message>
  <message>
   <source>begun by</source>
   <translation>pradėta pagal</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>pakeisti</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>stulpeliai</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>patvirtinta</translation>
  </message>
  <message>
   <source>day</source>
   <translation>diena</translation>
  </message>
  <message>
   <source>days</source>
   <translation>dienos</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>nuspręsta</translation>
  </message>
  <message>
   <source>differ</source>
   <translation>skiriasi</translation>
  </message>
  <message>
   <source>digest</source>
   <translation>maiša</translation>
  </message>
  <message>
   <source>done</source>
   <translation>padaryta</translation>
  </message>
  <message>
   <source>to be erased by</source>
   <translation>ištrinti iki</translation>
  </message>
  <message>
   <source>error</source>
   <translation>klaida</translation>
  </message>
  <message>
   <source>not done</source>
   <translation>nepavyko</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>laukai</translation>
  </message>
  <message>
   <source>file</source>
   <translation>failas</translation>
  </message>
  <message>
   <source>files</source>
   <translation>failai</translation>
  </message>
  <message>
   <source>new</source>
   <translation>naujas</translation>
  </message>
  <message>
   <source>found</source>
   <translation>rasta</translation>
  </message>
  <message>
   <source>given</source>
   <translation>suteikta</translation>
  </message>
  <message>
   <source>held</source>
   <translation>sulaikyti</translation>
  </message>
  <message>
   <source>computer</source>
   <translation>kompiuteris</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>rūšis</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mėnuo</translation>
  </message>
  <message>
   <source>months</source>
   <translation>mėnesiai</translation>
  </message>
  <message>
   <source>what</source>
   <translation>kas</translation>
  </message>
  <message>
   <source>new ones</source>
   <translation>nauji</translation>
  </message>
  <message>
   <source>no.</source>
   <translation>nr.</translation>
  </message>
  <message>
   <source>formerly</source>
   <translation>anksčiau</translation>
  </message>
  <message>
   <source>order</source>
   <translation>užsakymas</translation>
  </message>
  <message>
   <source>orders</source>
   <translation>užsakymai</translation>
  </message>
  <message>
   <source>parts</source>
   <translation>dalys</translation>
  </message>
  <message>
   <source>with a password</source>
   <translation>su slaptažodžiu</translation>
  </message>
  <message>
   <source>purposes</source>
   <translation>tikslai</translation>
  </message>
  <message>
   <source>received</source>
   <translation>gauta</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>nesuteikta</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>pašalinta</translation>
  </message>
  <message>
   <source>result</source>
   <translation>rezultatas</translation>
  </message>
  <message>
   <source>row</source>
   <translation>eilutė</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>eilutės</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>taisyklė</translation>
  </message>
  <message>
   <source>import no.</source>
   <translation>importo nr.</translation>
  </message>
  <message>
   <source>light</source>
   <translation>šviesa</translation>
  </message>
  <message>
   <source>same</source>
   <translation>tokie patys</translation>
  </message>
  <message>
   <source>keys as saved</source>
   <translation>įrašyti raktai</translation>
  </message>
  <message>
   <source>state</source>
   <translation>būsena</translation>
  </message>
  <message>
   <source>switched on</source>
   <translation>įjungta</translation>
  </message>
  <message>
   <source>table</source>
   <translation>lentelė</translation>
  </message>
  <message>
   <source>tries</source>
   <translation>bandymai</translation>
  </message>
  <message>
   <source>way out</source>
   <translation>kelias</translation>
  </message>
  <message>
   <source>with its orders</source>
   <translation>su užsakymais</translation>
  </message>
  <message>
   <source>good</source>
   <translation>gerai</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>vientisas</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>pakeista</translation>
  </message>
  <message>
   <source>row missing or slipped in</source>
   <translation>trūksta eilutės arba ji įterpta</translation>
  </message>
  <message>
   <source>last rows missing</source>
   <translation>trūksta paskutinių eilučių</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>pradėta</translation>
  </message>
  <message>
   <source>file of this computer</source>
   <translation>šio kompiuterio failas</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>Lines of orders</source>
   <translation>Užsakymų eilutės</translation>
  </message>
  <message>
   <source>Import log</source>
   <translation>Importo žurnalas</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Žurnalas</translation>
  </message>
  <message>
   <source>Buyers</source>
   <translation>Pirkėjai</translation>
  </message>
  <message>
   <source>Proof of erasing</source>
   <translation>Ištrynimo įrodymas</translation>
  </message>
  <message>
   <source>Products for SKUs</source>
   <translation>Prekių susiejimas</translation>
  </message>
  <message>
   <source>VAT table</source>
   <translation>PVM lentelė</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operacijos</translation>
  </message>
  <message>
   <source>Lines of documents</source>
   <translation>Dokumentų eilutės</translation>
  </message>
  <message>
   <source>VAT rates</source>
   <translation>PVM tarifai</translation>
  </message>
  <message>
   <source>language</source>
   <translation>kalba</translation>
  </message>
  <message>
   <source>CSV separator</source>
   <translation>CSV skirtukas</translation>
  </message>
  <message>
   <source>overlap</source>
   <translation>persidengimas</translation>
  </message>
  <message>
   <source>lock of the window</source>
   <translation>lango užrakinimas</translation>
  </message>
  <message>
   <source>schedule</source>
   <translation>tvarkaraštį</translation>
  </message>
  <message>
   <source>user</source>
   <translation>naudotojas</translation>
  </message>
  <message>
   <source>orders sent by Amazon (FBA)</source>
   <translation>Amazon siunčiami užsakymai (FBA)</translation>
  </message>
  <message>
   <source>orders that you send (FBM)</source>
   <translation>jūsų siunčiami užsakymai (FBM)</translation>
  </message>
  <message>
   <source>store</source>
   <translation>parduotuvė</translation>
  </message>
  <message>
   <source>region</source>
   <translation>regionas</translation>
  </message>
  <message>
   <source>marketplaces</source>
   <translation>prekyvietės</translation>
  </message>
  <message>
   <source>Client identifier</source>
   <translation>Client identifier</translation>
  </message>
  <message>
   <source>seller id</source>
   <translation>pardavėjo ID</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>kaip sistemoje</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>tiesiai</translation>
  </message>
  <message>
   <source>own proxy</source>
   <translation>nurodytas tarpinis serveris</translation>
  </message>
  <message>
   <source>script</source>
   <translation>scenarijus</translation>
  </message>
  <message>
   <source>name</source>
   <translation>vardas</translation>
  </message>
  <message>
   <source>buyer's name</source>
   <translation>pirkėjo vardas</translation>
  </message>
  <message>
   <source>buyer's company</source>
   <translation>pirkėjo įmonė</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>el. paštas</translation>
  </message>
  <message>
   <source>recipient's name</source>
   <translation>gavėjo vardas</translation>
  </message>
  <message>
   <source>recipient's company</source>
   <translation>gavėjo įmonė</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>telefonas</translation>
  </message>
  <message>
   <source>street address</source>
   <translation>gatvės adresas</translation>
  </message>
  <message>
   <source>city</source>
   <translation>miestas</translation>
  </message>
  <message>
   <source>postcode</source>
   <translation>pašto kodas</translation>
  </message>
  <message>
   <source>gift message</source>
   <translation>dovanos žinutė</translation>
  </message>
  <message>
   <source>tax numbers</source>
   <translation>mokesčių numeriai</translation>
  </message>
  <message>
   <source>shipping</source>
   <translation>siuntimas</translation>
  </message>
  <message>
   <source>invoices</source>
   <translation>sąskaitos</translation>
  </message>
  <message>
   <source>its time was over</source>
   <translation>baigėsi terminas</translation>
  </message>
  <message>
   <source>the legal duty ended</source>
   <translation>baigėsi pareiga saugoti</translation>
  </message>
  <message>
   <source>no more needed</source>
   <translation>nebereikalingi</translation>
  </message>
  <message>
   <source>the buyer asked</source>
   <translation>prašė pirkėjas</translation>
  </message>
  <message>
   <source>Amazon asked</source>
   <translation>prašė Amazon</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>išjungta</translation>
  </message>
  <message>
   <source>the parameter was removed</source>
   <translation>pašalintas Parametras</translation>
  </message>
 </context>
 <context>
  <name>changes</name>
  <message>
   <source>Parcel {number}</source>
   <translation>Siunta {number}</translation>
  </message>
  <message>
   <source>Line {name}</source>
   <translation>Eilutė {name}</translation>
  </message>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Ataskaita</translation>
  </message>
  <message>
   <source>Report file</source>
   <translation>Ataskaitos failas</translation>
  </message>
  <message>
   <source>API and report</source>
   <translation>API ir ataskaita</translation>
  </message>
  <message>
   <source>Order date</source>
   <translation>Užsakymo data</translation>
  </message>
  <message>
   <source>Amazon's last change</source>
   <translation>Paskutinis Amazon pakeitimas</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Būsena</translation>
  </message>
  <message>
   <source>Who ships</source>
   <translation>Kas siunčia</translation>
  </message>
  <message>
   <source>Marketplace</source>
   <translation>Prekyvietė</translation>
  </message>
  <message>
   <source>Sales channel</source>
   <translation>Pardavimo kanalas</translation>
  </message>
  <message>
   <source>Seller's own number</source>
   <translation>Pardavėjo numeris</translation>
  </message>
  <message>
   <source>Business customer (B2B)</source>
   <translation>Verslo klientas (B2B)</translation>
  </message>
  <message>
   <source>Amazon's programmes</source>
   <translation>Amazon programos</translation>
  </message>
  <message>
   <source>Linked orders</source>
   <translation>Susiję užsakymai</translation>
  </message>
  <message>
   <source>Order total</source>
   <translation>Užsakymo suma</translation>
  </message>
  <message>
   <source>Country of destination</source>
   <translation>Paskirties šalis</translation>
  </message>
  <message>
   <source>Region of destination</source>
   <translation>Paskirties regionas</translation>
  </message>
  <message>
   <source>Tax territory</source>
   <translation>Mokesčių teritorija</translation>
  </message>
  <message>
   <source>Destination given</source>
   <translation>Paskirtis nurodyta</translation>
  </message>
  <message>
   <source>To be shipped from</source>
   <translation>Siųsti nuo</translation>
  </message>
  <message>
   <source>To be shipped by</source>
   <translation>Išsiųsti iki</translation>
  </message>
  <message>
   <source>Check of the sums</source>
   <translation>Sumų sutikrinimas</translation>
  </message>
  <message>
   <source>Other data of Amazon</source>
   <translation>Kiti Amazon duomenys</translation>
  </message>
  <message>
   <source>ASIN</source>
   <translation>ASIN</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>product</source>
   <translation>prekė</translation>
  </message>
  <message>
   <source>quantity</source>
   <translation>kiekis</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>išsiųsta</translation>
  </message>
  <message>
   <source>not shipped yet</source>
   <translation>dar neišsiųsta</translation>
  </message>
  <message>
   <source>unit price</source>
   <translation>vieneto kaina</translation>
  </message>
  <message>
   <source>total</source>
   <translation>suma</translation>
  </message>
  <message>
   <source>cancellation</source>
   <translation>atšaukimas</translation>
  </message>
  <message>
   <source>promotions</source>
   <translation>akcijos</translation>
  </message>
  <message>
   <source>gift wrap</source>
   <translation>dovanos pakuotė</translation>
  </message>
  <message>
   <source>who pays the tax</source>
   <translation>kas sumoka mokestį</translation>
  </message>
  <message>
   <source>tax scheme</source>
   <translation>mokesčio schema</translation>
  </message>
  <message>
   <source>other data of Amazon</source>
   <translation>kiti Amazon duomenys</translation>
  </message>
  <message>
   <source>price of the goods</source>
   <translation>prekių kaina</translation>
  </message>
  <message>
   <source>Part of the total: {name}</source>
   <translation>Sumos dalis: {name}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>taip</translation>
  </message>
  <message>
   <source>no</source>
   <translation>ne</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>atšaukta</translation>
  </message>
  <message>
   <source>cancellation asked for</source>
   <translation>prašoma atšaukti</translation>
  </message>
  <message>
   <source>no longer sent by Amazon</source>
   <translation>Amazon nebesiunčia</translation>
  </message>
  <message>
   <source>by Amazon</source>
   <translation>(Amazon)</translation>
  </message>
  <message>
   <source>by the buyer</source>
   <translation>(pirkėjas)</translation>
  </message>
  <message>
   <source>by the seller</source>
   <translation>(pardavėjas)</translation>
  </message>
  <message>
   <source>Show import no. {run}</source>
   <translation>Rodyti importą Nr. {run}</translation>
  </message>
 </context>
 <context>
  <name>columns</name>
  <message>
   <source>yes</source>
   <translation>taip</translation>
  </message>
  <message>
   <source>no</source>
   <translation>ne</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Kada</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Kas</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Parametras</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Kas padaryta</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Išsamiau</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Maiša</translation>
  </message>
  <message>
   <source>Order no.</source>
   <translation>Užsakymo Nr.</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Sukurtas</translation>
  </message>
  <message>
   <source>To be erased</source>
   <translation>Ištrinsime</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>Paskirtis</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Būsena</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Asmens duomenys</translation>
  </message>
  <message>
   <source>Erased</source>
   <translation>Ištrinta</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Įrašyta</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Kas pasikeitė</translation>
  </message>
  <message>
   <source>Was</source>
   <translation>Buvo</translation>
  </message>
  <message>
   <source>Became</source>
   <translation>Tapo</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Skirtumas</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Šaltinis</translation>
  </message>
  <message>
   <source>Import no.</source>
   <translation>Importo Nr.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mėnuo</translation>
  </message>
  <message>
   <source>Completeness</source>
   <translation>Pilnumas</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Ataskaita</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Ko trūksta</translation>
  </message>
  <message>
   <source>Differ</source>
   <translation>Skiriasi</translation>
  </message>
  <message>
   <source>Holes</source>
   <translation>Spragos</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Sulaikyta</translation>
  </message>
  <message>
   <source>Last read</source>
   <translation>Skaityta</translation>
  </message>
  <message>
   <source>totals of the lines</source>
   <translation>eilučių sumos</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Prekė</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Paslauga</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serija</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokumentas</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation>Dokumento rūšis</translation>
  </message>
  <message>
   <source>Date of the operation</source>
   <translation>Operacijos data</translation>
  </message>
  <message>
   <source>Pay until</source>
   <translation>Mokėjimo data</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Klientas</translation>
  </message>
  <message>
   <source>Line no.</source>
   <translation>Eilutės Nr.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipas</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kodas</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Pavadinimas</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Kiekis</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>Sandėlis</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valiuta</translation>
  </message>
  <message>
   <source>Net</source>
   <translation>Suma be PVM</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Nuolaida</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>PVM</translation>
  </message>
  <message>
   <source>With VAT</source>
   <translation>Suma su PVM</translation>
  </message>
  <message>
   <source>VAT code</source>
   <translation>PVM kodas</translation>
  </message>
  <message>
   <source>VAT, %</source>
   <translation>PVM, %</translation>
  </message>
  <message>
   <source>Net, EUR</source>
   <translation>Suma be PVM, EUR</translation>
  </message>
  <message>
   <source>Discount, EUR</source>
   <translation>Nuolaida, EUR</translation>
  </message>
  <message>
   <source>VAT, EUR</source>
   <translation>PVM, EUR</translation>
  </message>
  <message>
   <source>With VAT, EUR</source>
   <translation>Suma su PVM, EUR</translation>
  </message>
  <message>
   <source>EUR for one unit</source>
   <translation>EUR už vienetą</translation>
  </message>
  <message>
   <source>Date of the rate</source>
   <translation>Kurso data</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>Amazon's line no.</source>
   <translation>Amazon eilutės Nr.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Kodėl</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Kas</translation>
  </message>
  <message>
   <source>differs by {amount}</source>
   <translation>skiriasi {amount}</translation>
  </message>
  <message>
   <source>Amazon's report has no total of an order: this is the sum of its parts, and nothing was compared. “Complete sums” asks Amazon for its own.</source>
   <translation>Amazon ataskaitoje užsakymo sumos nėra: čia dalių suma, jos nebuvo su kuo palyginti. „Papildyti sumas“ paprašys pačios Amazon sumų.</translation>
  </message>
  <message>
   <source>Marketplace</source>
   <translation>Prekyvietė</translation>
  </message>
  <message>
   <source>Ships</source>
   <translation>Vykdo</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Eil.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Sutikrinimas</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Pakeistas</translation>
  </message>
  <message>
   <source>Tax territory</source>
   <translation>Mokesčių teritorija</translation>
  </message>
  <message>
   <source>Programmes</source>
   <translation>Programos</translation>
  </message>
  <message>
   <source>ASIN</source>
   <translation>ASIN</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Kaina</translation>
  </message>
  <message>
   <source>VAT in it</source>
   <translation>iš jos PVM</translation>
  </message>
  <message>
   <source>Shipped pcs</source>
   <translation>Išsiųsta vnt.</translation>
  </message>
  <message>
   <source>{reason}: “{value}”</source>
   <translation>{reason}: „{value}“</translation>
  </message>
  <message>
   <source>(no number)</source>
   <translation>(numerio nėra)</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Priežastis</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Gauta</translation>
  </message>
  <message>
   <source>Tried</source>
   <translation>Bandyta</translation>
  </message>
  <message>
   <source>Last tried</source>
   <translation>Bandyta paskutinį kartą</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Laukas</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>Failo eilutės</translation>
  </message>
  <message numerus="yes">
   <source>Last %n day(s)</source>
   <translation>
    <numerusform>Paskutinė %n diena</numerusform>
    <numerusform>Paskutinės %n dienos</numerusform>
    <numerusform>Paskutinės %n dienų</numerusform>
   </translation>
  </message>
  <message>
   <source>Since the last</source>
   <translation>Nuo paskutinio</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Last days</source>
   <translation>Paskutinės dienos</translation>
  </message>
  <message>
   <source>By order no.</source>
   <translation>Pagal Nr.</translation>
  </message>
  <message>
   <source>Held again</source>
   <translation>Sulaikyti dar kartą</translation>
  </message>
  <message>
   <source>Weekly second look</source>
   <translation>Savaitinė peržiūra</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Istorija</translation>
  </message>
  <message>
   <source>Report file</source>
   <translation>Ataskaitos failas</translation>
  </message>
  <message>
   <source>Sums completed</source>
   <translation>Papildytos sumos</translation>
  </message>
  <message>
   <source>Amazon refused the new Client secret; the one before, which is still kept, served. Nothing is missing.</source>
   <translation>Amazon nepriėmė naujojo „Client secret“, todėl panaudotas ankstesnis, kuris dar saugomas. Nieko netrūksta.</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Vyksta</translation>
  </message>
  <message>
   <source>Cancelled, what came stays</source>
   <translation>Atšauktas, gauta lieka</translation>
  </message>
  <message>
   <source>Cut off, what came stays</source>
   <translation>Nutrūko, gauta lieka</translation>
  </message>
  <message numerus="yes">
   <source>Done, %n held</source>
   <translation>
    <numerusform>Baigta, %n sulaikytas</numerusform>
    <numerusform>Baigta, %n sulaikyti</numerusform>
    <numerusform>Baigta, %n sulaikytų</numerusform>
   </translation>
  </message>
  <message>
   <source>Done, some data withheld</source>
   <translation>Baigta, ne visi duomenys</translation>
  </message>
  <message>
   <source>Done with the old secret</source>
   <translation>Baigta senuoju slaptažodžiu</translation>
  </message>
  <message>
   <source>Done, nothing new</source>
   <translation>Baigta, nieko naujo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Baigta</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Pradėta</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Trukmė</translation>
  </message>
  <message>
   <source>What was taken</source>
   <translation>Kas imta</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Laikotarpis</translation>
  </message>
  <message>
   <source>= new</source>
   <translation>= nauji</translation>
  </message>
  <message>
   <source>+ changed</source>
   <translation>+ pakeisti</translation>
  </message>
  <message>
   <source>+ the same</source>
   <translation>+ tokie pat</translation>
  </message>
  <message>
   <source>+ held</source>
   <translation>+ sulaikyti</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Rezultatas</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Eilutės</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Puslapiai</translation>
  </message>
  <message>
   <source>Made in</source>
   <translation>Paruošta per</translation>
  </message>
  <message>
   <source>Marketplaces</source>
   <translation>Prekyvietės</translation>
  </message>
  <message>
   <source>Report no.</source>
   <translation>Ataskaitos Nr.</translation>
  </message>
 </context>
 <context>
  <name>endings</name>
  <message>
   <source>over</source>
   <translation>baigėsi</translation>
  </message>
  <message>
   <source>today</source>
   <translation>šiandien</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n d.</numerusform>
    <numerusform>%n d.</numerusform>
    <numerusform>%n d.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>at most %n day(s)</source>
   <translation>
    <numerusform>daugiausia %n d.</numerusform>
    <numerusform>daugiausia %n d.</numerusform>
    <numerusform>daugiausia %n d.</numerusform>
   </translation>
  </message>
  <message>
   <source>Amazon says that it has expired.</source>
   <translation>Amazon sako, kad jis nebegalioja.</translation>
  </message>
  <message>
   <source>Its 180 days were over on {0}.</source>
   <translation>Jo 180 dienų baigėsi {0}.</translation>
  </message>
  <message>
   <source>It ends today, {0}.</source>
   <translation>Baigiasi šiandien, {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Secret: %n day(s) left, until {0}.</source>
   <translation>
    <numerusform>Slaptažodis: liko %n d., iki {0}.</numerusform>
    <numerusform>Slaptažodis: liko %n d., iki {0}.</numerusform>
    <numerusform>Slaptažodis: liko %n d., iki {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Secret: at most %n day(s) left, until {0}, counted from the day of entry.</source>
   <translation>
    <numerusform>Slaptažodis: liko daugiausia %n d., iki {0}, skaičiuojant nuo įrašymo dienos.</numerusform>
    <numerusform>Slaptažodis: liko daugiausia %n d., iki {0}, skaičiuojant nuo įrašymo dienos.</numerusform>
    <numerusform>Slaptažodis: liko daugiausia %n d., iki {0}, skaičiuojant nuo įrašymo dienos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Entered today. Amazon names no end for the authorization of your own application.</source>
   <translation>Įrašytas šiandien. Savo programėlės leidimui Amazon pabaigos nenurodo.</translation>
  </message>
  <message numerus="yes">
   <source>Entered on {0}, %n day(s) ago. Amazon names no end for the authorization of your own application.</source>
   <translation>
    <numerusform>Įrašytas {0}, prieš %n d. Savo programėlės leidimui Amazon pabaigos nenurodo.</numerusform>
    <numerusform>Įrašytas {0}, prieš %n d. Savo programėlės leidimui Amazon pabaigos nenurodo.</numerusform>
    <numerusform>Įrašytas {0}, prieš %n d. Savo programėlės leidimui Amazon pabaigos nenurodo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>prieš %n d.</numerusform>
    <numerusform>prieš %n d.</numerusform>
    <numerusform>prieš %n d.</numerusform>
   </translation>
  </message>
  <message>
   <source>secret: its time is over</source>
   <translation>slaptažodžio laikas baigėsi</translation>
  </message>
  <message>
   <source>secret: ends today</source>
   <translation>slaptažodis baigiasi šiandien</translation>
  </message>
  <message numerus="yes">
   <source>secret: %n day(s) left</source>
   <translation>
    <numerusform>slaptažodis: liko %n d.</numerusform>
    <numerusform>slaptažodis: liko %n d.</numerusform>
    <numerusform>slaptažodis: liko %n d.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n Client secret(s) come to an end</source>
   <translation>
    <numerusform>Baigiasi %n Client secret</numerusform>
    <numerusform>Baigiasi %n Client secret</numerusform>
    <numerusform>Baigiasi %n Client secret</numerusform>
   </translation>
  </message>
  <message>
   <source>Coming to an end: {codes}</source>
   <translation>Baigiasi: {codes}</translation>
  </message>
  <message>
   <source>Amazon ends {name}</source>
   <translation>Amazon nutraukia: {name}</translation>
  </message>
  <message>
   <source>{code}: the Client secret has expired</source>
   <translation>{code}: Client secret nebegalioja</translation>
  </message>
  <message>
   <source>{code}: the time of the Client secret is over</source>
   <translation>{code}: Client secret laikas baigėsi</translation>
  </message>
  <message>
   <source>{code}: the Client secret ends today</source>
   <translation>{code}: Client secret baigiasi šiandien</translation>
  </message>
  <message numerus="yes">
   <source>{code}: the Client secret ends in %n day(s)</source>
   <translation>
    <numerusform>{code}: Client secret baigiasi po %n d.</numerusform>
    <numerusform>{code}: Client secret baigiasi po %n d.</numerusform>
    <numerusform>{code}: Client secret baigiasi po %n d.</numerusform>
   </translation>
  </message>
  <message>
   <source>{code} – {left}</source>
   <translation>{code} – {left}</translation>
  </message>
  <message>
   <source>On {day}. Look whether there is a newer version of this program.</source>
   <translation>{day}. Pažiūrėkite, ar yra naujesnė šios programos versija.</translation>
  </message>
  <message>
   <source>Imports fail until a new one is entered. Client identifier and Refresh token stay as they are.</source>
   <translation>Importai nepavyksta, kol neįrašytas naujas. Client identifier ir Refresh token nesikeičia.</translation>
  </message>
  <message>
   <source>Amazon wants a Client secret changed every 180 days, and this one was due on {day}.</source>
   <translation>Amazon reikalauja Client secret keisti kas 180 dienų, o šio terminas buvo {day}.</translation>
  </message>
  <message>
   <source>Until {day}. Make a new one at Amazon and change it here: nothing stops then.</source>
   <translation>Galioja iki {day}. Sukurkite naują Amazon puslapyje ir pakeiskite jį čia – tada niekas nesustos.</translation>
  </message>
  <message>
   <source>On {day} at the latest. Make a new one at Amazon and change it here: nothing stops then.</source>
   <translation>Baigiasi ne vėliau kaip {day}. Sukurkite naują Amazon puslapyje ir pakeiskite jį čia – tada niekas nesustos.</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>The log is kept for a year at least</source>
   <translation>Žurnalas saugomas bent metus</translation>
  </message>
  <message>
   <source>Only what was done before {earliest} may be taken off it.</source>
   <translation>Iš jo galima nuimti tik tai, kas padaryta iki {earliest}.</translation>
  </message>
  <message>
   <source>Choose an earlier day</source>
   <translation>Pasirinkite ankstesnę dieną</translation>
  </message>
  <message>
   <source>Younger rows stay, whoever asks.</source>
   <translation>Naujesnės eilutės lieka, kas beprašytų.</translation>
  </message>
  <message>
   <source>The log is not as it was written</source>
   <translation>Žurnalas ne toks, koks buvo rašytas</translation>
  </message>
  <message>
   <source>From row {row} on its chain does not hold, so nothing is taken off it: it is evidence now.</source>
   <translation>Nuo {row} eilutės jo grandinė nutrūkusi, todėl nieko nenuimame: dabar tai įrodymas.</translation>
  </message>
  <message>
   <source>Keep a copy of the database</source>
   <translation>Išsaugokite duomenų bazės kopiją</translation>
  </message>
  <message>
   <source>Whoever looks into it needs it as it is.</source>
   <translation>Kas tai tirs, tam reikės jos tokios, kokia yra.</translation>
  </message>
  <message>
   <source>The system did not ask who is there</source>
   <translation>Sistema nepaklausė, kas prie kompiuterio</translation>
  </message>
  <message>
   <source>It said: {detail}</source>
   <translation>Ji atsakė: {detail}</translation>
  </message>
  <message>
   <source>Try once more</source>
   <translation>Bandykite dar kartą</translation>
  </message>
  <message>
   <source>If it stays so, start the program again.</source>
   <translation>Jei nepadeda, paleiskite programą iš naujo.</translation>
  </message>
  <message>
   <source>The guide has no step {step}</source>
   <translation>Vadove nėra žingsnio {step}</translation>
  </message>
  <message>
   <source>It was named differently, or mistyped.</source>
   <translation>Jis vadinasi kitaip arba pavadinimas parašytas su klaida.</translation>
  </message>
  <message>
   <source>Look for it in the guide</source>
   <translation>Paieškokite vadove</translation>
  </message>
  <message>
   <source>Info opens it; its search finds words and old names too.</source>
   <translation>Jį atveria „Info“; paieška randa ir žodžius, ir senus pavadinimus.</translation>
  </message>
  <message>
   <source>These keys are another account's</source>
   <translation>Šie raktai – kitos paskyros</translation>
  </message>
  <message>
   <source>They open another Amazon account than the one whose orders {code} keeps. What is not that account's: {expected}. Nothing was imported, and nothing was mixed.</source>
   <translation>Jie atveria ne tą Amazon paskyrą, kurios užsakymai laikomi Parametre {code}. Šiems raktams nepriklauso: {expected}. Niekas neimportuota ir nesumaišyta.</translation>
  </message>
  <message>
   <source>Is it another shop of yours?</source>
   <translation>Ar tai kita jūsų parduotuvė?</translation>
  </message>
  <message>
   <source>Make a Parameter of its own with these keys. {code} stays as it was saved.</source>
   <translation>Sukurkite jai atskirą Parametrą su šiais raktais. {code} lieka toks, koks įrašytas.</translation>
  </message>
  <message>
   <source>Was the token taken in the wrong account?</source>
   <translation>Ar raktas paimtas ne toje paskyroje?</translation>
  </message>
  <message>
   <source>Sign in to Seller Central as the seller of {code}, authorize the application there, and paste its Refresh token.</source>
   <translation>Prisijunkite prie „Seller Central“ kaip {code} pardavėjas, ten duokite programėlei leidimą („Authorize“) ir įklijuokite jos Refresh token.</translation>
  </message>
  <message>
   <source>This is no seller id</source>
   <translation>Tai ne pardavėjo ID</translation>
  </message>
  <message>
   <source>It begins with A and has 10 to 20 capital letters and digits.</source>
   <translation>Jis prasideda raide A ir susideda iš 10–20 didžiųjų raidžių ir skaitmenų.</translation>
  </message>
  <message>
   <source>Copy it from Seller Central</source>
   <translation>Nukopijuokite jį iš „Seller Central“</translation>
  </message>
  <message>
   <source>It stands under “Account Info” → “Merchant Token”. The field may also stay empty.</source>
   <translation>Jis yra ties „Account Info“ → „Merchant Token“. Lauką galima palikti ir tuščią.</translation>
  </message>
  <message>
   <source>The seller id is another one</source>
   <translation>Pardavėjo ID nesutampa</translation>
  </message>
  <message>
   <source>{expected} is entered as the seller id of {code}; for these keys Amazon shows {found}.</source>
   <translation>Parametre {code} nurodytas pardavėjo ID {expected}, o Amazon pagal šiuos raktus rodo {found}.</translation>
  </message>
  <message>
   <source>Was the seller id mistyped?</source>
   <translation>Ar pardavėjo ID įvestas teisingai?</translation>
  </message>
  <message>
   <source>In Seller Central it stands under “Account Info” → “Merchant Token”. The field may also stay empty.</source>
   <translation>„Seller Central“ jis yra ties „Account Info“ → „Merchant Token“. Lauką galima palikti ir tuščią.</translation>
  </message>
  <message>
   <source>Are the keys another shop's?</source>
   <translation>Ar raktai – kitos parduotuvės?</translation>
  </message>
  <message>
   <source>Then paste the Refresh token of the seller {expected}.</source>
   <translation>Tuomet įklijuokite pardavėjo {expected} Refresh token.</translation>
  </message>
  <message>
   <source>Not a possible day</source>
   <translation>Tokios dienos būti negali</translation>
  </message>
  <message>
   <source>The Client secret of {code} was made between {earliest} and {latest}: on the day it was entered at the latest, and not so long before that it would have expired.</source>
   <translation>{code} Client secret sukurtas tarp {earliest} ir {latest}: ne vėliau, nei įrašytas, ir ne taip seniai, kad įrašant jau būtų pasibaigęs.</translation>
  </message>
  <message>
   <source>Leave it empty if unknown</source>
   <translation>Jei nežinote, palikite tuščią</translation>
  </message>
  <message>
   <source>Then the days are counted from the day the Client secret was entered.</source>
   <translation>Tada dienos skaičiuojamos nuo tos, kurią Client secret įrašytas.</translation>
  </message>
  <message>
   <source>Nothing to write</source>
   <translation>Nėra ką įrašyti</translation>
  </message>
  <message>
   <source>No end is known yet, so there is nothing to put into a calendar.</source>
   <translation>Kol kas nežinoma, kas kada baigiasi, todėl kalendoriui duomenų nėra.</translation>
  </message>
  <message>
   <source>Enter a Client secret</source>
   <translation>Įrašykite Client secret</translation>
  </message>
  <message>
   <source>Once a Parameter with a Client secret is saved, its end is known.</source>
   <translation>Išsaugojus Parametrą su Client secret, jo pabaiga žinoma.</translation>
  </message>
  <message>
   <source>The role for orders is missing</source>
   <translation>Trūksta rolės užsakymams</translation>
  </message>
  <message>
   <source>The keys and the region are good, but Amazon does not let this application see orders.</source>
   <translation>Raktai ir regionas tinka, bet Amazon neleidžia šiai programėlei matyti užsakymų.</translation>
  </message>
  <message>
   <source>Give the application the role “Inventory and Order Tracking”</source>
   <translation>Suteikite programėlei rolę „Inventory and Order Tracking“</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Edit App”, tick the role and save. Then press “Authorize app” once more and enter the new Refresh token here.</source>
   <translation>„Develop Apps“ → „Edit App“: pažymėkite rolę ir išsaugokite. Tada dar kartą spauskite „Authorize app“ ir čia įrašykite naują Refresh token.</translation>
  </message>
  <message>
   <source>Is the role ticked already?</source>
   <translation>Gal rolė jau pažymėta?</translation>
  </message>
  <message>
   <source>Then it came after the authorization: authorize the application anew, since a Refresh token carries the roles of its day.</source>
   <translation>Tada ji suteikta jau po leidimo: duokite programėlei leidimą iš naujo, nes Refresh token turi tik savo dienos roles.</translation>
  </message>
  <message>
   <source>The account's marketplaces cannot be seen</source>
   <translation>Paskyros prekyviečių nematyti</translation>
  </message>
  <message>
   <source>Amazon lets this application see orders, and not in which marketplaces the account sells.</source>
   <translation>Amazon leidžia šiai programėlei matyti užsakymus, bet ne tai, kuriose prekyvietėse paskyra parduoda.</translation>
  </message>
  <message>
   <source>Nothing has to be done</source>
   <translation>Daryti nieko nereikia</translation>
  </message>
  <message>
   <source>Switch the marketplaces on by hand. To have them listed, the application needs the role “Selling Partner Insights”.</source>
   <translation>Prekyvietes įjunkite ranka. Kad jos būtų išvardytos, programėlei reikia rolės „Selling Partner Insights“.</translation>
  </message>
  <message>
   <source>The role for order reports is missing</source>
   <translation>Trūksta rolės užsakymų ataskaitoms</translation>
  </message>
  <message>
   <source>Orders can be read, but Amazon does not let this application ask for reports, so no history can be loaded.</source>
   <translation>Užsakymus skaityti galima, bet Amazon neleidžia šiai programėlei prašyti ataskaitų, todėl istorijos įkelti nepavyks.</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Edit App”. Then authorize it anew and enter the new Refresh token.</source>
   <translation>„Develop Apps“ → „Edit App“. Tada duokite jai leidimą iš naujo ir įrašykite naują Refresh token.</translation>
  </message>
  <message>
   <source>The role for finances is missing</source>
   <translation>Trūksta rolės finansams</translation>
  </message>
  <message>
   <source>Orders can be imported without it; only fees, settlements and the seller's id stay unseen.</source>
   <translation>Užsakymai importuojami ir be jos; nematomi lieka tik mokesčiai, atsiskaitymai ir pardavėjo ID.</translation>
  </message>
  <message>
   <source>If you want them, add the role “Finance and Accounting”</source>
   <translation>Jei jų reikia, pridėkite rolę „Finance and Accounting“</translation>
  </message>
  <message>
   <source>Amazon does not give: {data}</source>
   <translation>Amazon neduoda: {data}</translation>
  </message>
  <message>
   <source>The orders themselves can be read and imported. For this part of them the application lacks a role.</source>
   <translation>Pačius užsakymus skaityti ir importuoti galima. Šiai jų daliai programėlei trūksta rolės.</translation>
  </message>
  <message>
   <source>Look which role is missing</source>
   <translation>Pažiūrėkite, kurios rolės trūksta</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Edit App”: see that “Inventory and Order Tracking” is ticked. For the recipient Amazon may also want “Direct-to-Consumer Delivery (Restricted)”. Then authorize the application anew.</source>
   <translation>„Develop Apps“ → „Edit App“: patikrinkite, ar pažymėta „Inventory and Order Tracking“. Gavėjo duomenims Amazon gali reikalauti ir „Direct-to-Consumer Delivery (Restricted)“. Tada duokite programėlei leidimą iš naujo.</translation>
  </message>
  <message>
   <source>Amazon sent nothing of: {data}</source>
   <translation>Amazon neatsiuntė: {data}</translation>
  </message>
  <message>
   <source>Amazon did not refuse it, yet the order that was asked for was shipped, so it must have it. Most likely a restricted role is missing: without one Amazon leaves data out and says nothing.</source>
   <translation>Amazon šių duomenų neatsisakė duoti, tačiau tikrintas užsakymas išsiųstas, tad juos turi turėti. Tikriausiai trūksta apribotos rolės: be jos Amazon duomenis praleidžia ir nieko nesako.</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Edit App”: see that “Inventory and Order Tracking” is ticked. For the recipient Amazon may also want “Direct-to-Consumer Delivery (Restricted)”.</source>
   <translation>„Develop Apps“ → „Edit App“: patikrinkite, ar pažymėta „Inventory and Order Tracking“. Gavėjo duomenims Amazon gali reikalauti ir „Direct-to-Consumer Delivery (Restricted)“.</translation>
  </message>
  <message>
   <source>Are the roles ticked already?</source>
   <translation>Rolės jau pažymėtos?</translation>
  </message>
  <message>
   <source>Then they came after the authorization: authorize the application anew, since a Refresh token carries the roles of its day.</source>
   <translation>Vadinasi, jos pažymėtos po leidimo: duokite programėlei leidimą iš naujo, nes Refresh token galioja su tos dienos rolėmis.</translation>
  </message>
  <message>
   <source>The application has no role at all</source>
   <translation>Programėlė neturi jokios rolės</translation>
  </message>
  <message>
   <source>The keys are good, but Amazon refuses everything, and that in all three regions.</source>
   <translation>Raktai tinka, bet Amazon neduoda nieko – ir taip visuose trijuose regionuose.</translation>
  </message>
  <message>
   <source>Give the application its roles</source>
   <translation>Suteikite programėlei roles</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Edit App”: “Inventory and Order Tracking”, “Selling Partner Insights” and “Finance and Accounting”.</source>
   <translation>„Develop Apps“ → „Edit App“: „Inventory and Order Tracking“, „Selling Partner Insights“ ir „Finance and Accounting“.</translation>
  </message>
  <message>
   <source>Authorize it after that</source>
   <translation>Po to duokite jai leidimą</translation>
  </message>
  <message>
   <source>A Refresh token that was made before knows nothing of the roles: make a new one and enter it.</source>
   <translation>Anksčiau gautas Refresh token apie roles nieko nežino: gaukite naują ir įrašykite.</translation>
  </message>
  <message>
   <source>These keys are of another region</source>
   <translation>Šie raktai – kito regiono</translation>
  </message>
  <message>
   <source>Amazon refuses them in {region} and accepts them in {found}.</source>
   <translation>Regione {region} Amazon jų nepriima, o regione {found} – priima.</translation>
  </message>
  <message>
   <source>Choose the region {found}</source>
   <translation>Pasirinkite regioną {found}</translation>
  </message>
  <message>
   <source>The keys stay as they are.</source>
   <translation>Raktai lieka tie patys.</translation>
  </message>
  <message>
   <source>Or enter the keys for {region}</source>
   <translation>Arba įrašykite regiono {region} raktus</translation>
  </message>
  <message>
   <source>Each region has an application and a Refresh token of its own.</source>
   <translation>Kiekvienas regionas turi savo programėlę ir savo Refresh token.</translation>
  </message>
  <message>
   <source>The account sells in no marketplace of this region</source>
   <translation>Paskyra neparduoda nė vienoje šio regiono prekyvietėje</translation>
  </message>
  <message>
   <source>Amazon accepts the keys and names no marketplace in {region} that the account takes part in.</source>
   <translation>Amazon raktus priima, bet regione {region} nenurodo nė vienos prekyvietės, kurioje paskyra parduotų.</translation>
  </message>
  <message>
   <source>Is the seller's account active?</source>
   <translation>Ar pardavėjo paskyra veikia?</translation>
  </message>
  <message>
   <source>It needs the Professional plan, and must be neither closed nor on holiday.</source>
   <translation>Reikia plano „Professional“; paskyra neturi būti uždaryta ar sustabdyta atostogoms.</translation>
  </message>
  <message>
   <source>Is it the right region?</source>
   <translation>Ar tai tas regionas?</translation>
  </message>
  <message>
   <source>The company may sell in another one.</source>
   <translation>Gal įmonė parduoda kitame regione.</translation>
  </message>
  <message>
   <source>None of the chosen marketplaces is the account's</source>
   <translation>Nė vienoje pasirinktoje prekyvietėje paskyra neparduoda</translation>
  </message>
  <message>
   <source>Switched on: {marketplaces}. The account sells in: {yours}.</source>
   <translation>Įjungtos: {marketplaces}. Paskyra parduoda: {yours}.</translation>
  </message>
  <message>
   <source>Choose others on the page of marketplaces</source>
   <translation>Pasirinkite kitas puslapyje „Prekyvietės“</translation>
  </message>
  <message>
   <source>Press “Test the key” there to see the account's own.</source>
   <translation>„Tikrinti raktą“ parodo, kuriose prekyvietėse paskyra parduoda.</translation>
  </message>
  <message>
   <source>Amazon withdrew its own access token</source>
   <translation>Amazon nebepriima savo pačios Access token</translation>
  </message>
  <message>
   <source>The login gave a token, and a moment later the service did not take it.</source>
   <translation>Prisijungus gautas Access token, bet po akimirkos paslauga jo nepriėmė.</translation>
  </message>
  <message>
   <source>Was the application's permission withdrawn just now?</source>
   <translation>Gal programėlės leidimas ką tik atšauktas?</translation>
  </message>
  <message>
   <source>Authorize it anew and enter the new Refresh token.</source>
   <translation>Duokite jai leidimą iš naujo ir įrašykite naują Refresh token.</translation>
  </message>
  <message>
   <source>Try again in some minutes</source>
   <translation>Bandykite dar kartą po kelių minučių</translation>
  </message>
  <message>
   <source>A new token needs a moment now and then.</source>
   <translation>Naujam Access token kartais reikia laiko.</translation>
  </message>
  <message>
   <source>There is no order to ask about</source>
   <translation>Nėra užsakymo, apie kurį būtų galima paklausti</translation>
  </message>
  <message>
   <source>Whether Amazon gives it ({data}) shows only on an order, and none was sent in the last 90 days.</source>
   <translation>Ar Amazon tai duoda ({data}), matyti tik iš užsakymo, o per pastarąsias 90 dienų nė vienas neišsiųstas.</translation>
  </message>
  <message>
   <source>Look again after the first order</source>
   <translation>Pažiūrėkite vėl po pirmo užsakymo</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>Nieko blogo nenutiko.</translation>
  </message>
  <message>
   <source>This is the Client secret in use</source>
   <translation>Šis Client secret jau naudojamas</translation>
  </message>
  <message>
   <source>{code} has just this Client secret already; there is nothing to change.</source>
   <translation>Parametras {code} jau turi būtent šį Client secret, keisti nėra ko.</translation>
  </message>
  <message>
   <source>Make a new one at Amazon</source>
   <translation>Sukurkite naują Amazon svetainėje</translation>
  </message>
  <message>
   <source>“Develop Apps” → “LWA credentials” → “View” → “Rotate secret”.</source>
   <translation>„Develop Apps“ → „LWA credentials“ → „View“ → „Rotate secret“.</translation>
  </message>
  <message>
   <source>Try the new Client secret first</source>
   <translation>Pirmiausia išbandykite naują Client secret</translation>
  </message>
  <message>
   <source>It takes the place of the old one only when Amazon has just accepted it for every Parameter of the application.</source>
   <translation>Senąjį jis pakeičia tik tada, kai Amazon jį ką tik priėmė visiems šios programėlės Parametrams.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Išbandykite jį</translation>
  </message>
  <message>
   <source>Enter it and press “Try it”; then “Change”. A trial counts for 15 minutes.</source>
   <translation>Įveskite jį ir spauskite „Išbandyti“, tada „Pakeisti“. Bandymas galioja 15 minučių.</translation>
  </message>
  <message>
   <source>{code} takes its Client secret from elsewhere</source>
   <translation>Parametro {code} Client secret imamas iš kitur</translation>
  </message>
  <message>
   <source>It stands in the environment variable {variable} of this computer, so one that is entered here would not be used.</source>
   <translation>Jis yra šio kompiuterio aplinkos kintamajame {variable}, todėl čia įvestas nebūtų naudojamas.</translation>
  </message>
  <message>
   <source>Change the variable</source>
   <translation>Pakeiskite kintamąjį</translation>
  </message>
  <message>
   <source>Who looks after this computer enters the new Client secret there.</source>
   <translation>Naują Client secret ten įrašo šio kompiuterio prižiūrėtojas.</translation>
  </message>
  <message>
   <source>There is no earlier Client secret</source>
   <translation>Ankstesnio Client secret nebėra</translation>
  </message>
  <message>
   <source>On this computer no earlier Client secret of {code} is kept: the new one has worked, and the old one was removed.</source>
   <translation>Šiame kompiuteryje ankstesnis Parametro {code} Client secret nelaikomas: naujasis jau suveikė, senasis pašalintas.</translation>
  </message>
  <message>
   <source>Make another one at Amazon</source>
   <translation>Sukurkite dar vieną Amazon svetainėje</translation>
  </message>
  <message>
   <source>Then change it here again: “Rotate secret” can be used as often as needed.</source>
   <translation>Tada vėl pakeiskite jį čia: „Rotate secret“ galima naudoti kiek reikia kartų.</translation>
  </message>
  <message>
   <source>The earlier Client secret has ended</source>
   <translation>Ankstesnis Client secret nebegalioja</translation>
  </message>
  <message>
   <source>Amazon accepts it for 7 days, which were over on {until}. Returning to it would stop the imports of {code}.</source>
   <translation>Amazon jį priima 7 dienas, jos baigėsi {until}. Grįžus prie jo, {code} importas sustotų.</translation>
  </message>
  <message>
   <source>Then change it here again.</source>
   <translation>Tada vėl pakeiskite jį čia.</translation>
  </message>
  <message>
   <source>Another computer has changed the Client secret</source>
   <translation>Client secret pakeistas kitame kompiuteryje</translation>
  </message>
  <message>
   <source>It was changed on {at}. {code} goes on with the one before on this computer; Amazon accepts it until {until}.</source>
   <translation>Pakeistas {at}. Šiame kompiuteryje {code} toliau dirba su ankstesniuoju; Amazon jį priima iki {until}.</translation>
  </message>
  <message>
   <source>Enter the new one here too</source>
   <translation>Įveskite naująjį ir čia</translation>
  </message>
  <message>
   <source>The same one that was pasted there.</source>
   <translation>Tą patį, kuris įklijuotas ten.</translation>
  </message>
  <message>
   <source>Amazon does not accept the new Client secret</source>
   <translation>Amazon nepriima naujojo Client secret</translation>
  </message>
  <message>
   <source>{code} works on with the one before, which is still kept; Amazon accepts it until {until}. Nothing is missing.</source>
   <translation>{code} toliau veikia su ankstesniuoju, kuris dar laikomas; Amazon jį priima iki {until}. Nieko netrūksta.</translation>
  </message>
  <message>
   <source>Was it changed a few minutes ago?</source>
   <translation>Ar jis pakeistas prieš kelias minutes?</translation>
  </message>
  <message>
   <source>A new Client secret does not count at once. Test the key again.</source>
   <translation>Naujas Client secret pradeda galioti ne iš karto. Patikrinkite raktą dar kartą.</translation>
  </message>
  <message>
   <source>Was another one made since?</source>
   <translation>Ar po to sukurtas dar vienas?</translation>
  </message>
  <message>
   <source>The last one that was made at Amazon counts. Change it here once more.</source>
   <translation>Galioja paskutinis Amazon svetainėje sukurtas. Pakeiskite jį čia dar kartą.</translation>
  </message>
  <message>
   <source>This is no address of a PostgreSQL database</source>
   <translation>Tai ne PostgreSQL duomenų bazės adresas</translation>
  </message>
  <message>
   <source>An address looks like postgresql://user@server:5432/name.</source>
   <translation>Adresas atrodo taip: postgresql://naudotojas@serveris:5432/baze.</translation>
  </message>
  <message>
   <source>Ask who keeps the server</source>
   <translation>Paklauskite serverio prižiūrėtojo</translation>
  </message>
  <message>
   <source>They know the address; it can be pasted here whole.</source>
   <translation>Jis žino adresą; čia galima įklijuoti jį visą.</translation>
  </message>
  <message>
   <source>This is no name of a server</source>
   <translation>Tai ne serverio vardas</translation>
  </message>
  <message>
   <source>A server has a name such as db.company.lt, or an IP address such as 192.168.1.20.</source>
   <translation>Serveris turi vardą, pvz., db.imone.lt, arba IP adresą, pvz., 192.168.1.20.</translation>
  </message>
  <message>
   <source>Correct the server</source>
   <translation>Pataisykite serverį</translation>
  </message>
  <message>
   <source>Several servers are written with commas between.</source>
   <translation>Keli serveriai rašomi per kablelį.</translation>
  </message>
  <message>
   <source>This is no port</source>
   <translation>Tai ne prievadas</translation>
  </message>
  <message>
   <source>A port is a number from 1 to 65535; PostgreSQL's usual one is 5432.</source>
   <translation>Prievadas yra skaičius nuo 1 iki 65535; įprastas PostgreSQL prievadas – 5432.</translation>
  </message>
  <message>
   <source>Correct the port</source>
   <translation>Pataisykite prievadą</translation>
  </message>
  <message>
   <source>Left empty it is 5432.</source>
   <translation>Palikus tuščią, bus 5432.</translation>
  </message>
  <message>
   <source>The address holds an option that is not used here</source>
   <translation>Adrese yra parinktis, kuri čia nenaudojama</translation>
  </message>
  <message>
   <source>{option}</source>
   <translation>{option}</translation>
  </message>
  <message>
   <source>Leave it out of the address</source>
   <translation>Išbraukite ją iš adreso</translation>
  </message>
  <message>
   <source>Server, database and user suffice.</source>
   <translation>Pakanka serverio, duomenų bazės ir naudotojo.</translation>
  </message>
  <message>
   <source>The certificate's file is not there</source>
   <translation>Sertifikato failo nėra</translation>
  </message>
  <message>
   <source>{path}</source>
   <translation>{path}</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Pasirinkite failą</translation>
  </message>
  <message>
   <source>Who keeps the server has it; it often ends in .crt or .pem.</source>
   <translation>Jį turi tas, kas prižiūri serverį; dažnai jo pabaiga .crt arba .pem.</translation>
  </message>
  <message>
   <source>The data stand there already</source>
   <translation>Duomenys jau yra ten</translation>
  </message>
  <message>
   <source>This database is in use now.</source>
   <translation>Ši duomenų bazė naudojama dabar.</translation>
  </message>
  <message>
   <source>Choose another database</source>
   <translation>Pasirinkite kitą duomenų bazę</translation>
  </message>
  <message>
   <source>Then move the data.</source>
   <translation>Tada perkelkite duomenis.</translation>
  </message>
  <message>
   <source>Another program holds the database</source>
   <translation>Duomenų bazę laiko kita programa</translation>
  </message>
  <message>
   <source>{path} stayed locked. Nothing is lost.</source>
   <translation>{path} liko užrakinta. Nieko neprarasta.</translation>
  </message>
  <message>
   <source>Close the other program</source>
   <translation>Uždarykite kitą programą</translation>
  </message>
  <message>
   <source>A backup, an antivirus or a second window; then try again.</source>
   <translation>Atsarginę kopiją, antivirusinę ar antrą langą; tada bandykite dar kartą.</translation>
  </message>
  <message>
   <source>The database may not be written</source>
   <translation>Į duomenų bazę rašyti neleidžiama</translation>
  </message>
  <message>
   <source>{path} is read-only for this user.</source>
   <translation>{path} šiam naudotojui skirta tik skaityti.</translation>
  </message>
  <message>
   <source>Give the right to write</source>
   <translation>Suteikite teisę rašyti</translation>
  </message>
  <message>
   <source>In the properties of the folder, or choose another data folder.</source>
   <translation>Aplanko savybėse, arba parinkite kitą duomenų aplanką.</translation>
  </message>
  <message>
   <source>The database is damaged</source>
   <translation>Duomenų bazė sugadinta</translation>
  </message>
  <message>
   <source>{path} cannot be read as it is. It was left as found.</source>
   <translation>{path} tokios perskaityti negalima. Palikome ją, kokią radome.</translation>
  </message>
  <message>
   <source>Put back a copy</source>
   <translation>Atkurkite kopiją</translation>
  </message>
  <message>
   <source>Rename the damaged file, put the newest copy in its place. Orders can also be imported anew.</source>
   <translation>Sugadintą failą pervadinkite, į jo vietą padėkite naujausią kopiją. Užsakymus galima ir importuoti iš naujo.</translation>
  </message>
  <message>
   <source>The database is newer than this program</source>
   <translation>Duomenų bazė naujesnė už šią programą</translation>
  </message>
  <message>
   <source>It has version {found}, this program knows up to {known}. It was not touched.</source>
   <translation>Jos versija {found}, o ši programa žino iki {known}. Jos nelietėme.</translation>
  </message>
  <message>
   <source>Update the program</source>
   <translation>Atnaujinkite programą</translation>
  </message>
  <message>
   <source>Another computer already uses the newer one.</source>
   <translation>Kitas kompiuteris jau naudoja naujesnę.</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Diskas pilnas</translation>
  </message>
  <message>
   <source>The database could not be written. Whole pages are kept, nothing is half-written.</source>
   <translation>Į duomenų bazę įrašyti nepavyko. Užbaigti puslapiai liko, pusiau neįrašyta nieko.</translation>
  </message>
  <message>
   <source>Make room</source>
   <translation>Atlaisvinkite vietos</translation>
  </message>
  <message>
   <source>Some hundred megabytes suffice; then try again.</source>
   <translation>Pakaks kelių šimtų megabaitų; tada bandykite dar kartą.</translation>
  </message>
  <message>
   <source>Tables of another program stand in this database</source>
   <translation>Šioje duomenų bazėje yra kitos programos lentelių</translation>
  </message>
  <message>
   <source>They have the names of ours: {tables}. They were not touched.</source>
   <translation>Jų pavadinimai tokie pat kaip mūsų: {tables}. Jos nepaliestos.</translation>
  </message>
  <message>
   <source>Ask for an empty database</source>
   <translation>Paprašykite tuščios duomenų bazės</translation>
  </message>
  <message>
   <source>Who keeps the server makes one for this program.</source>
   <translation>Ją šiai programai sukurs tas, kas prižiūri serverį.</translation>
  </message>
  <message>
   <source>The data of an office stand in this database already</source>
   <translation>Šioje duomenų bazėje jau yra biuro duomenų</translation>
  </message>
  <message>
   <source>Data are moved only into an empty one. They were not touched.</source>
   <translation>Perkeliama tik į tuščią duomenų bazę. Ten esantys duomenys nepaliesti.</translation>
  </message>
  <message>
   <source>Join that database</source>
   <translation>Prisijunkite prie tos duomenų bazės</translation>
  </message>
  <message>
   <source>This computer then shows what stands there; its own data stay in their file.</source>
   <translation>Tada šis kompiuteris rodys tai, kas yra ten; jo paties duomenys liks savo faile.</translation>
  </message>
  <message>
   <source>Or ask for an empty one</source>
   <translation>Arba paprašykite tuščios</translation>
  </message>
  <message>
   <source>Who keeps the server makes it.</source>
   <translation>Ją sukurs tas, kas prižiūri serverį.</translation>
  </message>
  <message>
   <source>What was copied reads back differently</source>
   <translation>Tai, kas nukopijuota, perskaitoma kitaip</translation>
  </message>
  <message>
   <source>Table {table}, {column}. Nothing was switched, and the other database is as empty as it was.</source>
   <translation>Lentelė {table}, {column}. Niekas neperjungta, o kita duomenų bazė liko tokia tuščia, kokia buvo.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandykite dar kartą</translation>
  </message>
  <message>
   <source>If it stays so, send the report.</source>
   <translation>Jei kartosis, atsiųskite ataskaitą.</translation>
  </message>
  <message>
   <source>The data were changed while they were copied</source>
   <translation>Kol duomenys buvo kopijuojami, jie pasikeitė</translation>
  </message>
  <message>
   <source>Table {table}. Nothing was switched, so that no change is lost.</source>
   <translation>Lentelė {table}. Kad neprapultų nė vienas pakeitimas, niekas neperjungta.</translation>
  </message>
  <message>
   <source>Move again</source>
   <translation>Perkelkite dar kartą</translation>
  </message>
  <message>
   <source>At a time when nobody saves anything.</source>
   <translation>Tuo metu, kai niekas nieko neįrašo.</translation>
  </message>
  <message>
   <source>The database cannot be reached</source>
   <translation>Duomenų bazė nepasiekiama</translation>
  </message>
  <message>
   <source>The server of the database did not answer ({detail}).</source>
   <translation>Duomenų bazės serveris neatsakė ({detail}).</translation>
  </message>
  <message>
   <source>Is the server on?</source>
   <translation>Ar serveris įjungtas?</translation>
  </message>
  <message>
   <source>Check the address of the database in the settings and the network.</source>
   <translation>Patikrinkite duomenų bazės adresą nustatymuose ir tinklą.</translation>
  </message>
  <message>
   <source>This is no address of a database</source>
   <translation>Tai ne duomenų bazės adresas</translation>
  </message>
  <message>
   <source>Correct the address</source>
   <translation>Pataisykite adresą</translation>
  </message>
  <message>
   <source>Several servers are written with commas: server1:5432,server2:5432.</source>
   <translation>Keli serveriai rašomi per kablelį: serveris1:5432,serveris2:5432.</translation>
  </message>
  <message>
   <source>A password stands in the address of the database</source>
   <translation>Duomenų bazės adrese įrašytas slaptažodis</translation>
  </message>
  <message>
   <source>There anybody could read it: the address is kept in a file. {path} was not connected to.</source>
   <translation>Ten jį galėtų perskaityti bet kas: adresas laikomas faile. Prie {path} nesijungta.</translation>
  </message>
  <message>
   <source>Take it out of the address</source>
   <translation>Išimkite jį iš adreso</translation>
  </message>
  <message>
   <source>Enter it in the field for it: then the keyring keeps it.</source>
   <translation>Įrašykite jį į slaptažodžio lauką: tada jį saugo raktinė.</translation>
  </message>
  <message>
   <source>The server of the database is not found</source>
   <translation>Duomenų bazės serveris nerastas</translation>
  </message>
  <message>
   <source>Nobody here knows the name of the server in {path}.</source>
   <translation>Serverio vardas adrese {path} šiame tinkle nežinomas.</translation>
  </message>
  <message>
   <source>Check the address</source>
   <translation>Patikrinkite adresą</translation>
  </message>
  <message>
   <source>Is the name spelled right, is this computer in the office's network?</source>
   <translation>Ar vardas parašytas teisingai, ar šis kompiuteris prijungtas prie įmonės tinklo?</translation>
  </message>
  <message>
   <source>The database refuses the user or the password</source>
   <translation>Duomenų bazė nepriima naudotojo arba slaptažodžio</translation>
  </message>
  <message>
   <source>{path} does not take this user with this password.</source>
   <translation>{path} šio naudotojo su šiuo slaptažodžiu nepriima.</translation>
  </message>
  <message>
   <source>Enter the password again</source>
   <translation>Įrašykite slaptažodį iš naujo</translation>
  </message>
  <message>
   <source>The user's name stands in the address.</source>
   <translation>Naudotojo vardas yra adrese.</translation>
  </message>
  <message>
   <source>The password of the database is missing</source>
   <translation>Trūksta duomenų bazės slaptažodžio</translation>
  </message>
  <message>
   <source>{path} asks for one, and this computer's keyring has none.</source>
   <translation>{path} jo prašo, o šio kompiuterio raktinėje jo nėra.</translation>
  </message>
  <message>
   <source>Enter the password</source>
   <translation>Įrašykite slaptažodį</translation>
  </message>
  <message>
   <source>Each computer keeps its own.</source>
   <translation>Kiekvienas kompiuteris saugo savąjį.</translation>
  </message>
  <message>
   <source>There is no such database</source>
   <translation>Tokios duomenų bazės nėra</translation>
  </message>
  <message>
   <source>The server answered, but {path} is not there or may not be opened by this user.</source>
   <translation>Serveris atsakė, bet {path} nėra arba šis naudotojas jos atverti negali.</translation>
  </message>
  <message>
   <source>Check the name</source>
   <translation>Patikrinkite pavadinimą</translation>
  </message>
  <message>
   <source>It stands at the end of the address. The keeper of the server can make the database.</source>
   <translation>Jis yra adreso gale. Duomenų bazę gali sukurti serverio prižiūrėtojas.</translation>
  </message>
  <message>
   <source>The server does not let this computer in</source>
   <translation>Serveris šio kompiuterio neįleidžia</translation>
  </message>
  <message>
   <source>{path} is closed for this computer or this user.</source>
   <translation>{path} šiam kompiuteriui arba šiam naudotojui uždaryta.</translation>
  </message>
  <message>
   <source>Ask the keeper of the server</source>
   <translation>Kreipkitės į serverio prižiūrėtoją</translation>
  </message>
  <message>
   <source>A line for this computer is missing in pg_hba.conf.</source>
   <translation>Faile pg_hba.conf trūksta šio kompiuterio eilutės.</translation>
  </message>
  <message>
   <source>No secure connection to the database</source>
   <translation>Saugaus ryšio su duomenų baze nėra</translation>
  </message>
  <message>
   <source>{path}: one side wants an encrypted connection and the other has none ({detail}).</source>
   <translation>{path}: viena pusė reikalauja šifruoto ryšio, o kita jo neturi ({detail}).</translation>
  </message>
  <message>
   <source>The server needs a certificate to encrypt with.</source>
   <translation>Ryšiui šifruoti serveriui reikia sertifikato.</translation>
  </message>
  <message>
   <source>Or do without</source>
   <translation>Arba junkitės be šifravimo</translation>
  </message>
  <message>
   <source>Only where nobody can listen: add sslmode=disable to the address.</source>
   <translation>Tik ten, kur niekas negali klausytis: adreso gale pridėkite sslmode=disable.</translation>
  </message>
  <message>
   <source>The certificate of the database is not trusted</source>
   <translation>Duomenų bazės sertifikatu nepasitikima</translation>
  </message>
  <message>
   <source>{path}: the certificate is another server's, has expired, or was made by somebody unknown here.</source>
   <translation>{path}: sertifikatas yra kito serverio, nebegalioja arba jį išdavė čia nežinomas išdavėjas.</translation>
  </message>
  <message>
   <source>Give the right certificate</source>
   <translation>Nurodykite tinkamą sertifikatą</translation>
  </message>
  <message>
   <source>sslrootcert in the address names the file of who made it.</source>
   <translation>Išdavėjo failas adrese nurodomas žodžiu sslrootcert.</translation>
  </message>
  <message>
   <source>The PostgreSQL server is too old</source>
   <translation>PostgreSQL serveris per senas</translation>
  </message>
  <message>
   <source>It is version {found}; this program needs {needed} or later.</source>
   <translation>Jo versija {found}; šiai programai reikia {needed} arba naujesnės.</translation>
  </message>
  <message>
   <source>The server must be updated.</source>
   <translation>Serverį reikia atnaujinti.</translation>
  </message>
  <message>
   <source>The database cannot hold all letters</source>
   <translation>Duomenų bazė negali laikyti visų raidžių</translation>
  </message>
  <message>
   <source>Its encoding is {found}; it must be UTF8.</source>
   <translation>Jos koduotė {found}, o turi būti UTF8.</translation>
  </message>
  <message>
   <source>Have a new database made</source>
   <translation>Paprašykite sukurti naują duomenų bazę</translation>
  </message>
  <message>
   <source>For example: CREATE DATABASE … ENCODING 'UTF8'</source>
   <translation>Pavyzdžiui: CREATE DATABASE … ENCODING 'UTF8'</translation>
  </message>
  <message>
   <source>The user may not make tables in the database</source>
   <translation>Naudotojas negali kurti lentelių duomenų bazėje</translation>
  </message>
  <message>
   <source>{path} can be read, but not used ({detail}).</source>
   <translation>Prie {path} prisijungti galima, bet naudotis – ne ({detail}).</translation>
  </message>
  <message>
   <source>The user should own the database.</source>
   <translation>Naudotojas turi būti duomenų bazės savininkas.</translation>
  </message>
  <message>
   <source>The database took too long</source>
   <translation>Duomenų bazė dirbo per ilgai</translation>
  </message>
  <message>
   <source>{path} did not finish its work in five minutes and was stopped. Nothing is half-written.</source>
   <translation>{path} darbo nebaigė per penkias minutes ir buvo sustabdyta. Nieko neliko įrašyta pusiau.</translation>
  </message>
  <message>
   <source>Try again later</source>
   <translation>Bandykite vėliau</translation>
  </message>
  <message>
   <source>Perhaps the server is busy, for example with a backup.</source>
   <translation>Galbūt serveris užimtas, pavyzdžiui, daro atsarginę kopiją.</translation>
  </message>
  <message>
   <source>The database has lost what it had confirmed</source>
   <translation>Duomenų bazė prarado tai, ką buvo patvirtinusi</translation>
  </message>
  <message>
   <source>{path} stands at an earlier moment, as after a change to a copy that lagged behind.</source>
   <translation>{path} yra ankstesnės būsenos, kaip perėjus į atsilikusią kopiją.</translation>
  </message>
  <message>
   <source>Import again</source>
   <translation>Importuokite iš naujo</translation>
  </message>
  <message>
   <source>What is missing is fetched again: the database knows how far it stands.</source>
   <translation>Kas dingo, bus parsiųsta iš naujo: duomenų bazė žino, iki kur ji pasistūmėjusi.</translation>
  </message>
  <message>
   <source>The data folder cannot be made</source>
   <translation>Duomenų aplanko sukurti nepavyko</translation>
  </message>
  <message>
   <source>{path}: {detail}</source>
   <translation>{path}: {detail}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Parinkite kitą aplanką</translation>
  </message>
  <message>
   <source>Start the program with --data-dir, or give this user the right to write there.</source>
   <translation>Paleiskite programą su --data-dir arba suteikite naudotojui teisę ten rašyti.</translation>
  </message>
  <message>
   <source>The database did not do its work</source>
   <translation>Duomenų bazė savo darbo neatliko</translation>
  </message>
  <message>
   <source>It answered with an error ({detail}). Nothing is half-written.</source>
   <translation>Ji atsakė klaida ({detail}). Pusiau neįrašyta nieko.</translation>
  </message>
  <message>
   <source>{field} is empty</source>
   <translation>Laukas „{field}“ tuščias</translation>
  </message>
  <message>
   <source>This field is needed and nothing stands in it.</source>
   <translation>Šis laukas būtinas, o jame nieko nėra.</translation>
  </message>
  <message>
   <source>Fill the field</source>
   <translation>Užpildykite lauką</translation>
  </message>
  <message>
   <source>Enter the value and try again.</source>
   <translation>Įrašykite reikšmę ir bandykite dar kartą.</translation>
  </message>
  <message>
   <source>This code cannot be a Parameter</source>
   <translation>Toks kodas Parametrui netinka</translation>
  </message>
  <message>
   <source>A code has 1 to 20 capital Latin letters, digits, “_” and “-”.</source>
   <translation>Kodą sudaro nuo 1 iki 20 didžiųjų lotyniškų raidžių, skaitmenų, „_“ ir „-“.</translation>
  </message>
  <message>
   <source>Change the code</source>
   <translation>Pakeiskite kodą</translation>
  </message>
  <message>
   <source>For example FVSAMAZON or AMAZON-DE.</source>
   <translation>Pavyzdžiui, FVSAMAZON arba AMAZON-DE.</translation>
  </message>
  <message>
   <source>The code {code} is taken</source>
   <translation>Kodas {code} jau užimtas</translation>
  </message>
  <message>
   <source>Another Parameter has this code.</source>
   <translation>Šį kodą turi kitas Parametras.</translation>
  </message>
  <message>
   <source>Choose another code</source>
   <translation>Parinkite kitą kodą</translation>
  </message>
  <message>
   <source>Or open {code} in the list and change that one.</source>
   <translation>Arba sąraše atverkite {code} ir keiskite jį.</translation>
  </message>
  <message>
   <source>There is no Parameter {code}</source>
   <translation>Parametro {code} nėra</translation>
  </message>
  <message>
   <source>It was removed or renamed, perhaps in another window.</source>
   <translation>Jis pašalintas arba pervadintas, gal kitame lange.</translation>
  </message>
  <message>
   <source>Choose another Parameter</source>
   <translation>Pasirinkite kitą Parametrą</translation>
  </message>
  <message>
   <source>The list at the top shows those there are.</source>
   <translation>Esami yra sąraše viršuje.</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>Trūksta: {field}</translation>
  </message>
  <message>
   <source>Without it Amazon cannot be asked.</source>
   <translation>Be šios reikšmės Amazon paklausti negalime.</translation>
  </message>
  <message>
   <source>Enter {field}</source>
   <translation>Įrašykite {field}</translation>
  </message>
  <message>
   <source>The field is on Authorization.</source>
   <translation>Laukas yra kortelėje „Autorizacija“.</translation>
  </message>
  <message>
   <source>This Client identifier is already in {code}</source>
   <translation>Šis Client identifier jau yra parametre {code}</translation>
  </message>
  <message>
   <source>One Client identifier in one region belongs to one Parameter, or its orders would be imported twice.</source>
   <translation>Vienas Client identifier viename regione priklauso vienam Parametrui, kitaip jo užsakymai būtų importuoti du kartus.</translation>
  </message>
  <message>
   <source>Use {code}</source>
   <translation>Naudokite {code}</translation>
  </message>
  <message>
   <source>Or enter the identifier of another application.</source>
   <translation>Arba įrašykite kitos programėlės identifikatorių.</translation>
  </message>
  <message>
   <source>{field}: this value does not belong here</source>
   <translation>{field}: ši reikšmė čia netinka</translation>
  </message>
  <message>
   <source>{finding}</source>
   <translation>{finding}</translation>
  </message>
  <message>
   <source>Correct the field</source>
   <translation>Pataisykite lauką</translation>
  </message>
  <message>
   <source>The sentence under it says what belongs there.</source>
   <translation>Sakinys po juo pasako, kas turi būti.</translation>
  </message>
  <message>
   <source>There is no region {region}</source>
   <translation>Regiono {region} nėra</translation>
  </message>
  <message>
   <source>Amazon has NorthAmerica, Europe and FarEast.</source>
   <translation>Amazon turi NorthAmerica, Europe ir FarEast.</translation>
  </message>
  <message>
   <source>Choose one of the three</source>
   <translation>Pasirinkite vieną iš trijų</translation>
  </message>
  <message>
   <source>Each needs an application of its own at Amazon.</source>
   <translation>Kiekvienam Amazon sistemoje reikia atskiros programėlės.</translation>
  </message>
  <message>
   <source>No marketplace is switched on</source>
   <translation>Nepažymėta nė viena prekyvietė</translation>
  </message>
  <message>
   <source>An import takes the orders of the switched-on marketplaces, and there is none.</source>
   <translation>Importas paima pažymėtų prekyviečių užsakymus, o pažymėtų nėra.</translation>
  </message>
  <message>
   <source>Switch on at least one</source>
   <translation>Pažymėkite bent vieną</translation>
  </message>
  <message>
   <source>They are on Marketplaces.</source>
   <translation>Jos yra kortelėje „Prekyvietės“.</translation>
  </message>
  <message>
   <source>The marketplace {marketplace} is not known</source>
   <translation>Prekyvietė {marketplace} nežinoma</translation>
  </message>
  <message>
   <source>Neither this program nor the last test of the key knows it.</source>
   <translation>Jos nežino nei ši programa, nei paskutinis rakto tikrinimas.</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Patikrinkite raktą</translation>
  </message>
  <message>
   <source>Amazon then sends the list of your marketplaces.</source>
   <translation>Tada Amazon atsiųs jūsų prekyviečių sąrašą.</translation>
  </message>
  <message>
   <source>The period ends before it begins</source>
   <translation>Laikotarpis baigiasi anksčiau, negu prasideda</translation>
  </message>
  <message>
   <source>The first date must not be later than the last.</source>
   <translation>Pirmoji data negali būti vėlesnė už paskutinę.</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>Pakeiskite datas</translation>
  </message>
  <message>
   <source>Perhaps the two were swapped.</source>
   <translation>Gal jos sukeistos vietomis.</translation>
  </message>
  <message>
   <source>Amazon does not reach that far back</source>
   <translation>Amazon tiek atgal nesiekia</translation>
  </message>
  <message>
   <source>The earliest date it answers for is {earliest}.</source>
   <translation>Anksčiausia data, kurios užsakymus Amazon duoda, yra {earliest}.</translation>
  </message>
  <message>
   <source>Begin on {earliest}</source>
   <translation>Pradėkite nuo {earliest}</translation>
  </message>
  <message>
   <source>Orders live two years at Amazon; in Japan, Australia and Singapore since 2016.</source>
   <translation>Amazon užsakymus saugo dvejus metus; Japonijos, Australijos ir Singapūro – nuo 2016 m.</translation>
  </message>
  <message>
   <source>The period has not come yet</source>
   <translation>Laikotarpis dar neprasidėjęs</translation>
  </message>
  <message>
   <source>There can be no orders in it.</source>
   <translation>Jame užsakymų būti negali.</translation>
  </message>
  <message>
   <source>Choose a date up to today</source>
   <translation>Pasirinkite datą iki šiandien</translation>
  </message>
  <message>
   <source>Amazon tells of orders two minutes after the event.</source>
   <translation>Amazon apie užsakymą praneša po dviejų minučių.</translation>
  </message>
  <message>
   <source>The month {month} is not over</source>
   <translation>Mėnuo {month} dar nesibaigė</translation>
  </message>
  <message>
   <source>Orders are still coming into it, so that nobody can say that it is complete.</source>
   <translation>Užsakymų jame dar daugėja, todėl jo pilnumo patvirtinti negalima.</translation>
  </message>
  <message>
   <source>Check it on {earliest} or later</source>
   <translation>Tikrinkite {earliest} arba vėliau</translation>
  </message>
  <message>
   <source>What it lacks so far is in the list of holes.</source>
   <translation>Ko jame trūksta iki šiol, rodo spragų sąrašas.</translation>
  </message>
  <message>
   <source>There is nothing to fetch</source>
   <translation>Nėra ko atsiųsti</translation>
  </message>
  <message>
   <source>In {month} the API and the report name the same orders.</source>
   <translation>{month}: API ir ataskaita įvardija tuos pačius užsakymus.</translation>
  </message>
  <message>
   <source>Check the month</source>
   <translation>Patikrinkite mėnesį</translation>
  </message>
  <message>
   <source>A new check compares both again.</source>
   <translation>Tikrinant abu skaičiavimai palyginami iš naujo.</translation>
  </message>
  <message>
   <source>“{order_id}” is not an order number</source>
   <translation>„{order_id}“ nėra užsakymo numeris</translation>
  </message>
  <message>
   <source>Amazon's numbers look like 305-1234567-7654321.</source>
   <translation>Amazon numeriai atrodo taip: 305-1234567-7654321.</translation>
  </message>
  <message>
   <source>Correct the number</source>
   <translation>Pataisykite numerį</translation>
  </message>
  <message>
   <source>It can be copied from Seller Central or a table.</source>
   <translation>Jį galima nukopijuoti iš „Seller Central“ arba lentelės.</translation>
  </message>
  <message>
   <source>There are no orders here</source>
   <translation>Užsakymų nėra</translation>
  </message>
  <message>
   <source>Nothing passes what was asked for.</source>
   <translation>Niekas neatitinka to, ko prašyta.</translation>
  </message>
  <message>
   <source>Ask for more</source>
   <translation>Išplėskite paiešką</translation>
  </message>
  <message>
   <source>Widen the period or clear the filter.</source>
   <translation>Praplėskite laikotarpį arba išvalykite filtrą.</translation>
  </message>
  <message>
   <source>The interval is not possible</source>
   <translation>Tokio intervalo nėra</translation>
  </message>
  <message>
   <source>An import can be repeated every {least} to {most} minutes.</source>
   <translation>Importą galima kartoti kas {least}–{most} min.</translation>
  </message>
  <message>
   <source>Change the number</source>
   <translation>Pakeiskite skaičių</translation>
  </message>
  <message>
   <source>Or choose times of the day.</source>
   <translation>Arba pasirinkite paros laikus.</translation>
  </message>
  <message>
   <source>“{time}” is not a time of the day</source>
   <translation>„{time}“ nėra paros laikas</translation>
  </message>
  <message>
   <source>A time looks like 06:30.</source>
   <translation>Laikas rašomas taip: 06:30.</translation>
  </message>
  <message>
   <source>Correct the time</source>
   <translation>Pataisykite laiką</translation>
  </message>
  <message>
   <source>Hours from 0 to 23, minutes from 00 to 59.</source>
   <translation>Valandos nuo 0 iki 23, minutės nuo 00 iki 59.</translation>
  </message>
  <message>
   <source>Too many times</source>
   <translation>Per daug laikų</translation>
  </message>
  <message>
   <source>A day may have {most} of them.</source>
   <translation>Parai jų gali būti {most}.</translation>
  </message>
  <message>
   <source>Choose an interval</source>
   <translation>Pasirinkite intervalą</translation>
  </message>
  <message>
   <source>Every so many minutes says the same in one number.</source>
   <translation>„Kas tiek minučių“ pasako tą patį vienu skaičiumi.</translation>
  </message>
  <message>
   <source>Too long for Finvalda</source>
   <translation>Finvaldai per ilgas</translation>
  </message>
  <message>
   <source>It has {length} characters, and Finvalda takes {most} of {field}.</source>
   <translation>Ženklų yra {length}, o laukui „{field}“ Finvalda leidžia {most}.</translation>
  </message>
  <message>
   <source>Shorten it</source>
   <translation>Sutrumpinkite</translation>
  </message>
  <message>
   <source>Nothing is cut unseen: a value that does not fit is not saved.</source>
   <translation>Tyliai nieko nenukerpame: netelpanti reikšmė neįrašoma.</translation>
  </message>
  <message>
   <source>{field} cannot be read</source>
   <translation>Laukas „{field}“ neperskaitomas</translation>
  </message>
  <message>
   <source>There is a blank at its end, or a character that cannot be printed.</source>
   <translation>Gale yra tarpas arba nespausdinamas ženklas.</translation>
  </message>
  <message>
   <source>Type it again</source>
   <translation>Įveskite iš naujo</translation>
  </message>
  <message>
   <source>Copied values often bring such characters along.</source>
   <translation>Tokie ženklai dažnai atsiranda kopijuojant.</translation>
  </message>
  <message>
   <source>The braces do not match</source>
   <translation>Nesutampa riestiniai skliaustai</translation>
  </message>
  <message>
   <source>Each opening brace needs its closing one, with one name between them.</source>
   <translation>Kiekvienam atidarančiam skliaustui reikia uždarančio, o tarp jų – vieno žodžio.</translation>
  </message>
  <message>
   <source>Correct the template</source>
   <translation>Pataisykite šabloną</translation>
  </message>
  <message>
   <source>The line below the texts shows each name in its braces.</source>
   <translation>Eilutėje po tekstais kiekvienas žodis parodytas su skliaustais.</translation>
  </message>
  <message>
   <source>{name} is unknown</source>
   <translation>Žodis „{name}“ nežinomas</translation>
  </message>
  <message>
   <source>No order has anything of this name.</source>
   <translation>Užsakyme nieko tokio nėra.</translation>
  </message>
  <message>
   <source>Take another name</source>
   <translation>Imkite kitą žodį</translation>
  </message>
  <message>
   <source>The line below the texts lists them all.</source>
   <translation>Visi žodžiai išvardyti eilutėje po tekstais.</translation>
  </message>
  <message>
   <source>{country} is no country</source>
   <translation>„{country}“ – ne šalis</translation>
  </message>
  <message>
   <source>A country is written with two letters, such as DE.</source>
   <translation>Šalis rašoma dviem raidėmis, pavyzdžiui, DE.</translation>
  </message>
  <message>
   <source>Choose it from the list</source>
   <translation>Pasirinkite iš sąrašo</translation>
  </message>
  <message>
   <source>Or type its two letters.</source>
   <translation>Arba įveskite dvi jos raides.</translation>
  </message>
  <message>
   <source>So many days are not possible</source>
   <translation>Tiek dienų negalima</translation>
  </message>
  <message>
   <source>A payment term has 0 to {most} days.</source>
   <translation>Mokėjimo terminas – nuo 0 iki {most} dienų.</translation>
  </message>
  <message>
   <source>Enter fewer days</source>
   <translation>Įveskite mažiau dienų</translation>
  </message>
  <message>
   <source>Or take the client's term in Finvalda.</source>
   <translation>Arba imkite kliento terminą Finvaldoje.</translation>
  </message>
  <message>
   <source>The suffix is too long</source>
   <translation>Priesaga per ilga</translation>
  </message>
  <message>
   <source>Amazon's order id takes 19 of Finvalda's 20 characters: {most} is left for the suffix.</source>
   <translation>Amazon užsakymo numeris užima 19 iš 20 Finvaldos ženklų: priesagai lieka {most}.</translation>
  </message>
  <message>
   <source>For example G.</source>
   <translation>Pavyzdžiui, G.</translation>
  </message>
  <message>
   <source>{value} cannot be chosen</source>
   <translation>„{value}“ pasirinkti negalima</translation>
  </message>
  <message>
   <source>Known for {field}: {known}.</source>
   <translation>Laukui „{field}“ galima: {known}.</translation>
  </message>
  <message>
   <source>Take one of them</source>
   <translation>Imkite vieną iš jų</translation>
  </message>
  <message>
   <source>They are written as in the list.</source>
   <translation>Rašoma taip, kaip sąraše.</translation>
  </message>
  <message>
   <source>{value} is no day</source>
   <translation>„{value}“ – ne diena</translation>
  </message>
  <message>
   <source>A day is written as 2026-01-31.</source>
   <translation>Diena rašoma 2026-01-31.</translation>
  </message>
  <message>
   <source>Correct the day</source>
   <translation>Pataisykite dieną</translation>
  </message>
  <message>
   <source>Or leave it empty.</source>
   <translation>Arba palikite tuščią.</translation>
  </message>
  <message>
   <source>{value} is no pair</source>
   <translation>„{value}“ – ne pora</translation>
  </message>
  <message>
   <source>A pair is a country and a code, such as DE=AMZDE; between pairs stands a comma.</source>
   <translation>Pora – šalis ir kodas, pavyzdžiui, DE=AMZDE; poros skiriamos kableliu.</translation>
  </message>
  <message>
   <source>Correct the pair</source>
   <translation>Pataisykite porą</translation>
  </message>
  <message>
   <source>The window shows the same as a small table.</source>
   <translation>Lange tai rodoma kaip nedidelė lentelė.</translation>
  </message>
  <message>
   <source>There is no choice {name}</source>
   <translation>Nustatymo „{name}“ nėra</translation>
  </message>
  <message>
   <source>Operations have no choice of this name.</source>
   <translation>Operacijos tokio nustatymo neturi.</translation>
  </message>
  <message>
   <source>Look at the names</source>
   <translation>Pasižiūrėkite pavadinimus</translation>
  </message>
  <message>
   <source>fvsestore operations settings show lists them all.</source>
   <translation>Visus išvardija fvsestore operations settings show.</translation>
  </message>
  <message>
   <source>The schedule has no time</source>
   <translation>Tvarkaraštyje nėra laiko</translation>
  </message>
  <message>
   <source>It is switched on, and yet no import would ever begin.</source>
   <translation>Jis įjungtas, bet importas niekada neprasidėtų.</translation>
  </message>
  <message>
   <source>Add a time</source>
   <translation>Pridėkite laiką</translation>
  </message>
  <message>
   <source>Or choose every so many minutes.</source>
   <translation>Arba pasirinkite „kas tiek minučių“.</translation>
  </message>
  <message>
   <source>The order {order_id} is not here</source>
   <translation>Užsakymo {order_id} čia nėra</translation>
  </message>
  <message>
   <source>It was not imported into this Parameter.</source>
   <translation>Jis į šį Parametrą neimportuotas.</translation>
  </message>
  <message>
   <source>Import it by its number</source>
   <translation>Importuokite pagal numerį</translation>
  </message>
  <message>
   <source>Actions, Import orders, Order numbers.</source>
   <translation>„Veiksmai“, „Importuoti užsakymus“, „Užsakymų numeriai“.</translation>
  </message>
  <message>
   <source>There is no import {run}</source>
   <translation>Importo {run} nėra</translation>
  </message>
  <message>
   <source>The log of imports has no such number.</source>
   <translation>Importo žurnale tokio numerio nėra.</translation>
  </message>
  <message>
   <source>Look into the log</source>
   <translation>Pažiūrėkite į žurnalą</translation>
  </message>
  <message>
   <source>It lists every import.</source>
   <translation>Jame surašyti visi importai.</translation>
  </message>
  <message>
   <source>This held order is gone</source>
   <translation>Šio sulaikyto užsakymo nebėra</translation>
  </message>
  <message>
   <source>It was imported or removed meanwhile.</source>
   <translation>Per tą laiką jis importuotas arba pašalintas.</translation>
  </message>
  <message>
   <source>Refresh the table</source>
   <translation>Atnaujinkite lentelę</translation>
  </message>
  <message>
   <source>F5 reads it again.</source>
   <translation>F5 ją perskaito iš naujo.</translation>
  </message>
  <message>
   <source>The address in {variable} is not allowed</source>
   <translation>Adresas kintamajame {variable} neleistinas</translation>
  </message>
  <message>
   <source>Only Amazon's own addresses with https and this computer itself are accepted: keys are shown to nobody else.</source>
   <translation>Priimami tik pačios „Amazon“ adresai su https ir šis kompiuteris: raktai niekam kitam neparodomi.</translation>
  </message>
  <message>
   <source>Correct or remove {variable}</source>
   <translation>Pataisykite arba pašalinkite {variable}</translation>
  </message>
  <message>
   <source>Then start the program again.</source>
   <translation>Tada paleiskite programą iš naujo.</translation>
  </message>
  <message>
   <source>The settings cannot be read</source>
   <translation>Nustatymų perskaityti nepavyko</translation>
  </message>
  <message>
   <source>The file {path} is damaged or may not be written.</source>
   <translation>Failas {path} sugadintas arba jo negalima rašyti.</translation>
  </message>
  <message>
   <source>Rename the file</source>
   <translation>Pervadinkite failą</translation>
  </message>
  <message>
   <source>The program then starts with its own settings; stores and orders are not in it.</source>
   <translation>Programa pradės nuo savų nustatymų; parduotuvių ir užsakymų šiame faile nėra.</translation>
  </message>
  <message>
   <source>There is no column {column}</source>
   <translation>Stulpelio {column} nėra</translation>
  </message>
  <message>
   <source>This table has no such column.</source>
   <translation>Ši lentelė tokio stulpelio neturi.</translation>
  </message>
  <message>
   <source>Choose another column</source>
   <translation>Pasirinkite kitą stulpelį</translation>
  </message>
  <message>
   <source>The head of the table shows those there are.</source>
   <translation>Esami rodomi lentelės antraštėje.</translation>
  </message>
  <message>
   <source>A secret must not stand in a command</source>
   <translation>Slaptos reikšmės komandoje būti negali</translation>
  </message>
  <message>
   <source>Every program on this computer can read commands.</source>
   <translation>Komandas gali skaityti visos šio kompiuterio programos.</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Nerašykite jos</translation>
  </message>
  <message>
   <source>You will be asked for it.</source>
   <translation>Programa jos paklaus.</translation>
  </message>
  <message>
   <source>This computer offers no keyring</source>
   <translation>Šiame kompiuteryje nėra raktinės</translation>
  </message>
  <message>
   <source>Client secret and Refresh token are kept only in the keyring of the operating system, and none was found. Nothing was saved.</source>
   <translation>Client secret ir Refresh token laikome tik operacinės sistemos raktinėje, o jos neradome. Nieko neįrašyta.</translation>
  </message>
  <message>
   <source>Start the keyring</source>
   <translation>Įjunkite raktinę</translation>
  </message>
  <message>
   <source>On Windows this is Credential Manager; on Linux GNOME Keyring or KWallet. Then save again.</source>
   <translation>„Windows“ tai „Credential Manager“, „Linux“ – „GNOME Keyring“ arba „KWallet“. Tada saugokite dar kartą.</translation>
  </message>
  <message>
   <source>The keyring is locked</source>
   <translation>Raktinė užrakinta</translation>
  </message>
  <message>
   <source>The operating system did not open it. Nothing was changed.</source>
   <translation>Operacinė sistema jos neatrakino. Niekas nepakeista.</translation>
  </message>
  <message>
   <source>Unlock it</source>
   <translation>Atrakinkite ją</translation>
  </message>
  <message>
   <source>Enter its password when the system asks, then try again.</source>
   <translation>Kai sistema paklaus, įveskite slaptažodį ir bandykite dar kartą.</translation>
  </message>
  <message>
   <source>This keyring would write the secrets in the open</source>
   <translation>Ši raktinė slaptas reikšmes rašytų atvirai</translation>
  </message>
  <message>
   <source>{backend} keeps values as plain text, which anybody who reads the disk can see. We do not write there.</source>
   <translation>{backend} reikšmes laiko atviru tekstu, kurį matytų kiekvienas, perskaitęs diską. Ten nerašome.</translation>
  </message>
  <message>
   <source>Choose a real keyring</source>
   <translation>Parinkite tikrą raktinę</translation>
  </message>
  <message>
   <source>Credential Manager, macOS Keychain, GNOME Keyring or KWallet.</source>
   <translation>„Credential Manager“, „macOS Keychain“, „GNOME Keyring“ arba „KWallet“.</translation>
  </message>
  <message>
   <source>The keyring did not do its work</source>
   <translation>Raktinė savo darbo neatliko</translation>
  </message>
  <message>
   <source>{backend} answered with an error ({detail}). Nothing was changed.</source>
   <translation>{backend} atsakė klaida ({detail}). Niekas nepakeista.</translation>
  </message>
  <message>
   <source>If it stays so, restart the computer; what you typed is still in the fields.</source>
   <translation>Jei nepadeda, paleiskite kompiuterį iš naujo; tai, ką įrašėte, tebėra laukuose.</translation>
  </message>
  <message>
   <source>{secret} was written, but reads back differently</source>
   <translation>{secret} įrašytas, bet perskaitytas kitoks</translation>
  </message>
  <message>
   <source>The keyring returned something else than was written, so nothing was saved.</source>
   <translation>Raktinė grąžino ne tai, kas įrašyta, todėl nieko neišsaugojome.</translation>
  </message>
  <message>
   <source>If it happens again, the keyring of this computer is faulty.</source>
   <translation>Jei pasikartos, šio kompiuterio raktinė sugedusi.</translation>
  </message>
  <message>
   <source>{secret} was never saved</source>
   <translation>{secret} dar neįrašytas</translation>
  </message>
  <message>
   <source>This Parameter has no such value yet.</source>
   <translation>Šis Parametras tokios reikšmės dar neturi.</translation>
  </message>
  <message>
   <source>Enter {secret}</source>
   <translation>Įrašykite {secret}</translation>
  </message>
  <message>
   <source>Then press Save.</source>
   <translation>Tada spauskite „Saugoti“.</translation>
  </message>
  <message>
   <source>{secret} is not on this computer</source>
   <translation>{secret} šiame kompiuteryje nėra</translation>
  </message>
  <message>
   <source>It was entered on {saved_at} on another computer, or by another user of this one: keys do not travel with the database. Orders can be read and exported without it.</source>
   <translation>Jį {saved_at} įvedė kitame kompiuteryje arba kitas šio kompiuterio naudotojas: raktai su duomenų baze nekeliauja. Užsakymus galima skaityti ir eksportuoti ir be jo.</translation>
  </message>
  <message>
   <source>Enter {secret} here too</source>
   <translation>Įveskite {secret} ir čia</translation>
  </message>
  <message>
   <source>Nothing changes for the other computers.</source>
   <translation>Kitiems kompiuteriams dėl to niekas nepasikeis.</translation>
  </message>
  <message>
   <source>Amazon did not accept the key</source>
   <translation>Amazon nepriėmė rakto</translation>
  </message>
  <message>
   <source>Amazon did not accept this pair of Client identifier and Client secret.</source>
   <translation>Amazon nepriėmė šios Client identifier ir Client secret poros.</translation>
  </message>
  <message>
   <source>Has the Client secret expired?</source>
   <translation>Gal Client secret nebegalioja?</translation>
  </message>
  <message>
   <source>It lives 180 days. Make a new one in Seller Central.</source>
   <translation>Jis galioja 180 dienų. Naują sukursite „Seller Central“.</translation>
  </message>
  <message>
   <source>Are the values from two applications?</source>
   <translation>Gal reikšmės iš dviejų programėlių?</translation>
  </message>
  <message>
   <source>Both must be from the same one: “Develop Apps” → “LWA credentials” → “View”.</source>
   <translation>Abi turi būti iš tos pačios: „Develop Apps“ → „LWA credentials“ → „View“.</translation>
  </message>
  <message>
   <source>The Client secret has expired</source>
   <translation>Client secret nebegalioja</translation>
  </message>
  <message>
   <source>Amazon says so in words. A secret lives 180 days.</source>
   <translation>Taip sako pati Amazon. Ši reikšmė galioja 180 dienų.</translation>
  </message>
  <message>
   <source>Make a new one and enter it here</source>
   <translation>Sukurkite naują ir įrašykite čia</translation>
  </message>
  <message>
   <source>“Develop Apps” → “LWA credentials” → “Rotate secret”. The Refresh token stays good.</source>
   <translation>„Develop Apps“ → „LWA credentials“ → „Rotate secret“. Refresh token lieka tas pats.</translation>
  </message>
  <message>
   <source>Where it is made</source>
   <translation>Kur jis kuriamas</translation>
  </message>
  <message>
   <source>Only the primary user of the Amazon account may do it.</source>
   <translation>Tai gali tik pagrindinis Amazon paskyros naudotojas.</translation>
  </message>
  <message>
   <source>Amazon did not accept the Refresh token</source>
   <translation>Amazon nepriėmė Refresh token</translation>
  </message>
  <message>
   <source>It is wrong, or the permission of the application was withdrawn. Client identifier and Client secret are good.</source>
   <translation>Jis klaidingas arba programėlės leidimas atšauktas. Client identifier ir Client secret tinka.</translation>
  </message>
  <message>
   <source>Make a new Refresh token</source>
   <translation>Sukurkite naują Refresh token</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Authorize app”: copy the whole value.</source>
   <translation>„Develop Apps“ → „Authorize app“: nukopijuokite visą reikšmę.</translation>
  </message>
  <message>
   <source>Was the application's permission withdrawn?</source>
   <translation>Gal leidimas programėlei atšauktas?</translation>
  </message>
  <message>
   <source>Seller Central lists what is allowed.</source>
   <translation>Leidimai surašyti „Seller Central“.</translation>
  </message>
  <message>
   <source>The Refresh token belongs to another application</source>
   <translation>Refresh token yra kitos programėlės</translation>
  </message>
  <message>
   <source>It is genuine, but was given to another Client identifier.</source>
   <translation>Jis tikras, bet išduotas kitam Client identifier.</translation>
  </message>
  <message>
   <source>Take the Refresh token of this application</source>
   <translation>Paimkite šios programėlės Refresh token</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Authorize app” in the line of this application.</source>
   <translation>„Develop Apps“ → „Authorize app“ šios programėlės eilutėje.</translation>
  </message>
  <message>
   <source>Or is the Client identifier the wrong one?</source>
   <translation>O gal ne tas Client identifier?</translation>
  </message>
  <message>
   <source>Then take all three values of one application.</source>
   <translation>Tada paimkite visas tris vienos programėlės reikšmes.</translation>
  </message>
  <message>
   <source>Amazon's login refused</source>
   <translation>Amazon prisijungimas atmestas</translation>
  </message>
  <message>
   <source>Its answer was {status} {amazon_code}.</source>
   <translation>Atsakymas: {status} {amazon_code}.</translation>
  </message>
  <message>
   <source>Check the three values</source>
   <translation>Patikrinkite tris reikšmes</translation>
  </message>
  <message>
   <source>If they are right, send Amazon's text below to support.</source>
   <translation>Jei jos teisingos, žemiau esantį Amazon tekstą nusiųskite pagalbai.</translation>
  </message>
  <message>
   <source>The key is good, but Amazon denies access</source>
   <translation>Raktas geras, bet Amazon neleidžia</translation>
  </message>
  <message>
   <source>Amazon issued the key, and then refused the data of this region.</source>
   <translation>Amazon raktą išdavė, bet šio regiono duomenų nedavė.</translation>
  </message>
  <message>
   <source>Does the application lack a role?</source>
   <translation>Gal programėlei trūksta rolės?</translation>
  </message>
  <message>
   <source>“Develop Apps” → “Edit App”: “Inventory and Order Tracking” or “Finance and Accounting”. Then authorize it anew.</source>
   <translation>„Develop Apps“ → „Edit App“: „Inventory and Order Tracking“ arba „Finance and Accounting“. Tada suteikite leidimą iš naujo.</translation>
  </message>
  <message>
   <source>Is the region right?</source>
   <translation>Ar regionas tas?</translation>
  </message>
  <message>
   <source>Every region needs an application of its own.</source>
   <translation>Kiekvienam regionui reikia atskiros programėlės.</translation>
  </message>
  <message>
   <source>Amazon refused the request</source>
   <translation>Amazon užklausą atmetė</translation>
  </message>
  <message>
   <source>Its answer to {operation} was {status} {amazon_code}.</source>
   <translation>Atsakymas į {operation}: {status} {amazon_code}.</translation>
  </message>
  <message>
   <source>Report it with the request id</source>
   <translation>Praneškite su užklausos numeriu</translation>
  </message>
  <message>
   <source>This is not for you to mend.</source>
   <translation>To jūs pataisyti negalite.</translation>
  </message>
  <message>
   <source>Amazon's address was not found</source>
   <translation>Amazon adreso rasti nepavyko</translation>
  </message>
  <message>
   <source>The network did not know where {host} is.</source>
   <translation>Tinklas nežino, kur yra {host}.</translation>
  </message>
  <message>
   <source>Is the internet on?</source>
   <translation>Ar yra internetas?</translation>
  </message>
  <message>
   <source>Open any page in a browser, then try again.</source>
   <translation>Naršyklėje atverkite bet kurį puslapį ir bandykite dar kartą.</translation>
  </message>
  <message>
   <source>Amazon cannot be reached</source>
   <translation>Amazon nepasiekiama</translation>
  </message>
  <message>
   <source>No connection to {host} came about.</source>
   <translation>Su {host} prisijungti nepavyko.</translation>
  </message>
  <message>
   <source>If other pages open, a firewall may stop this program.</source>
   <translation>Jei kiti puslapiai atsidaro, programą gali stabdyti užkarda.</translation>
  </message>
  <message>
   <source>Does your company have a proxy?</source>
   <translation>Ar jūsų įmonė turi tarpinį serverį?</translation>
  </message>
  <message>
   <source>Other → Network tests the way and takes its address.</source>
   <translation>Kita → Tinklas patikrina kelią; ten įrašomas ir adresas.</translation>
  </message>
  <message>
   <source>Amazon did not answer in time</source>
   <translation>Amazon laiku neatsakė</translation>
  </message>
  <message>
   <source>{host} was silent for too long.</source>
   <translation>{host} per ilgai tylėjo.</translation>
  </message>
  <message>
   <source>Try again in a minute</source>
   <translation>Po minutės bandykite dar kartą</translation>
  </message>
  <message>
   <source>What was complete is kept.</source>
   <translation>Kas gauta iki galo, liko.</translation>
  </message>
  <message>
   <source>The connection was cut</source>
   <translation>Ryšys nutrūko</translation>
  </message>
  <message>
   <source>The answer of {host} ended in the middle.</source>
   <translation>{host} atsakymas nutrūko pusiaukelėje.</translation>
  </message>
  <message>
   <source>The clock of this computer is wrong</source>
   <translation>Kompiuterio laikrodis rodo ne tą laiką</translation>
  </message>
  <message>
   <source>{off} Amazon's rules turn on the time.</source>
   <translation>{off} Amazon taisyklės priklauso nuo laiko.</translation>
  </message>
  <message>
   <source>Set the clock</source>
   <translation>Nustatykite laikrodį</translation>
  </message>
  <message>
   <source>Windows: Settings → Time &amp; language → Sync now.</source>
   <translation>„Windows“: Nustatymai → Laikas ir kalba → Sinchronizuoti dabar.</translation>
  </message>
  <message>
   <source>Amazon is in trouble</source>
   <translation>Amazon sistema sutriko</translation>
  </message>
  <message>
   <source>It answered {status}. The fault is theirs, your key is not to blame.</source>
   <translation>Ji atsakė {status}. Gedimas Amazon pusėje, jūsų raktas nekaltas.</translation>
  </message>
  <message>
   <source>The answer is not from Amazon's service</source>
   <translation>Atsakė ne Amazon paslauga</translation>
  </message>
  <message>
   <source>A page for people came where data belongs. Some networks put one in between.</source>
   <translation>Vietoj duomenų atėjo puslapis žmonėms. Kai kurie tinklai tokį įterpia.</translation>
  </message>
  <message>
   <source>Open any page in a browser</source>
   <translation>Naršyklėje atverkite bet kurį puslapį</translation>
  </message>
  <message>
   <source>If a sign-in page of the network appears, sign in and try again.</source>
   <translation>Jei tinklas prašo prisijungti, prisijunkite ir bandykite dar kartą.</translation>
  </message>
  <message>
   <source>Amazon's answer is empty</source>
   <translation>Amazon atsakymas tuščias</translation>
  </message>
  <message>
   <source>An empty answer does not mean that there are no orders, so we do not take it for that.</source>
   <translation>Tuščias atsakymas nereiškia, kad užsakymų nėra, todėl taip jo ir nelaikome.</translation>
  </message>
  <message>
   <source>Amazon's answer lacks what matters</source>
   <translation>Amazon atsakyme trūksta svarbiausio</translation>
  </message>
  <message>
   <source>There is no “{key}” in it, so it cannot be taken for a list of orders.</source>
   <translation>Jame nėra „{key}“, todėl užsakymų sąrašu jo laikyti negalime.</translation>
  </message>
  <message>
   <source>If it stays so, report it with the request id.</source>
   <translation>Jei nepraeina, praneškite su užklausos numeriu.</translation>
  </message>
  <message>
   <source>Amazon asks to wait</source>
   <translation>Amazon prašo palaukti</translation>
  </message>
  <message>
   <source>Too much was asked lately. The key is good.</source>
   <translation>Pastaruoju metu klausta per dažnai. Raktas geras.</translation>
  </message>
  <message>
   <source>Try again after {ready_at}</source>
   <translation>Bandykite po {ready_at}</translation>
  </message>
  <message>
   <source>Other programs that use the same application share its quota.</source>
   <translation>Ta pačia kvota naudojasi ir kitos programos, turinčios tą pačią programėlę.</translation>
  </message>
  <message>
   <source>Amazon sends the same page mark again</source>
   <translation>Amazon kartoja tą pačią puslapio žymę</translation>
  </message>
  <message>
   <source>The import would never end, so it was stopped. What was complete is kept.</source>
   <translation>Importas niekada nesibaigtų, todėl jį sustabdėme. Kas gauta iki galo, liko.</translation>
  </message>
  <message>
   <source>It goes on from the last whole page.</source>
   <translation>Jis tęsis nuo paskutinio visiškai gauto puslapio.</translation>
  </message>
  <message>
   <source>Amazon sends the same page again</source>
   <translation>Amazon kartoja tą patį puslapį</translation>
  </message>
  <message>
   <source>Orders could be missing, so the import was stopped. What was complete is kept.</source>
   <translation>Galėtų trūkti užsakymų, todėl importą sustabdėme. Kas gauta iki galo, liko.</translation>
  </message>
  <message>
   <source>Amazon's page mark has expired</source>
   <translation>Amazon puslapio žymė nebegalioja</translation>
  </message>
  <message>
   <source>It lives 24 hours. What was complete is kept.</source>
   <translation>Ji galioja 24 valandas. Kas gauta iki galo, liko.</translation>
  </message>
  <message>
   <source>The rest of the period is asked for anew.</source>
   <translation>Likusio laikotarpio paklausime iš naujo.</translation>
  </message>
  <message>
   <source>The file cannot be read</source>
   <translation>Failo perskaityti nepavyksta</translation>
  </message>
  <message>
   <source>{path} ({detail})</source>
   <translation>{path} ({detail})</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Patikrinkite failą</translation>
  </message>
  <message>
   <source>It may have been moved, or you may lack the right to read it.</source>
   <translation>Galbūt jis perkeltas arba jums neleista jo skaityti.</translation>
  </message>
  <message>
   <source>{code} is being imported now</source>
   <translation>{code} kaip tik dabar importuojamas</translation>
  </message>
  <message>
   <source>{holder} works on it since {since}.</source>
   <translation>Nuo {since} tai daro {holder}.</translation>
  </message>
  <message>
   <source>Wait until it is done</source>
   <translation>Palaukite, kol baigs</translation>
  </message>
  <message>
   <source>A computer that was switched off lets go by itself within minutes.</source>
   <translation>Išjungto kompiuterio vieta atsilaisvina pati per kelias minutes.</translation>
  </message>
  <message>
   <source>Another computer went on with {code}</source>
   <translation>{code} importą tęsia kitas kompiuteris</translation>
  </message>
  <message>
   <source>This one was silent for so long that its turn had passed: perhaps it slept.</source>
   <translation>Šis tylėjo taip ilgai, kad jo eilė praėjo: galbūt miegojo.</translation>
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation>Niekas neprarasta</translation>
  </message>
  <message>
   <source>Whole pages stay, and the other computer goes on behind them.</source>
   <translation>Visi gauti puslapiai lieka, kitas kompiuteris tęsia nuo jų.</translation>
  </message>
  <message>
   <source>The schedule of {code} was changed meanwhile</source>
   <translation>{code} tvarkaraštis tuo metu buvo pakeistas</translation>
  </message>
  <message>
   <source>Somebody else saved it after it was opened here. Nothing was overwritten.</source>
   <translation>Kažkas kitas įrašė jau jums atidarius. Niekas neperrašyta.</translation>
  </message>
  <message>
   <source>Look at what was changed</source>
   <translation>Pažiūrėkite, kas pakeista</translation>
  </message>
  <message>
   <source>It is shown now; then enter your changes again.</source>
   <translation>Dabar tai rodoma; tada įveskite savo pakeitimus iš naujo.</translation>
  </message>
  <message>
   <source>How {code} becomes operations was changed meanwhile</source>
   <translation>{code} operacijų kūrimas tuo metu pakeistas</translation>
  </message>
  <message>
   <source>{by} saved it at {at}, after it was opened here. Nothing was overwritten.</source>
   <translation>{by} išsaugojo {at}, kai čia jau buvo atverta. Niekas neperrašyta.</translation>
  </message>
  <message>
   <source>Somebody else decided about this order meanwhile</source>
   <translation>Dėl šio užsakymo tuo metu nusprendė kitas</translation>
  </message>
  <message>
   <source>{by} decided at {at}, after it was opened here. Nothing was overwritten.</source>
   <translation>{by} nusprendė {at}, kai užsakymas čia jau buvo atvertas. Niekas neperrašyta.</translation>
  </message>
  <message>
   <source>Look at what was decided</source>
   <translation>Peržiūrėkite sprendimą</translation>
  </message>
  <message>
   <source>Open the order {order_id} again; then decide anew where it is needed.</source>
   <translation>Atverkite užsakymą {order_id} iš naujo ir, jei reikia, nuspręskite kitaip.</translation>
  </message>
  <message>
   <source>No operation of this order is known</source>
   <translation>Šio užsakymo operacija nežinoma</translation>
  </message>
  <message>
   <source>This program has created none of {order_id}, or it was removed with its Parameter.</source>
   <translation>Ši programa užsakymo {order_id} operacijos nekūrė arba ji pašalinta kartu su Parametru.</translation>
  </message>
  <message>
   <source>Look into Finvalda</source>
   <translation>Pažiūrėkite Finvaldoje</translation>
  </message>
  <message>
   <source>Search for the order id among its operations.</source>
   <translation>Ieškokite užsakymo numerio tarp operacijų.</translation>
  </message>
  <message>
   <source>The orders of {code} stay</source>
   <translation>{code} užsakymai lieka</translation>
  </message>
  <message>
   <source>Operations in Finvalda were made of them: {count}. Without the orders nobody would know, and they could be created a second time.</source>
   <translation>Iš jų Finvaldoje sukurta operacijų: {count}. Pašalinus užsakymus to niekas nebežinotų, ir operacijos galėtų būti sukurtos antrą kartą.</translation>
  </message>
  <message>
   <source>Remove only the Parameter</source>
   <translation>Šalinkite tik Parametrą</translation>
  </message>
  <message>
   <source>Its orders and the record of their operations stay then.</source>
   <translation>Tada jo užsakymai ir žinios apie jų operacijas lieka.</translation>
  </message>
  <message>
   <source>Somebody is at this operation</source>
   <translation>Su šia operacija kažkas dirba</translation>
  </message>
  <message>
   <source>{holder} is creating or undoing the operation of {order_id} right now.</source>
   <translation>{holder} kaip tik dabar kuria arba atšaukia užsakymo {order_id} operaciją.</translation>
  </message>
  <message>
   <source>Wait a minute</source>
   <translation>Palaukite minutę</translation>
  </message>
  <message>
   <source>Then look again: what was created is shown everywhere.</source>
   <translation>Tada pažiūrėkite dar kartą: kas sukurta, matoma visur.</translation>
  </message>
  <message>
   <source>Another computer is at this operation</source>
   <translation>Su šia operacija dirba kitas kompiuteris</translation>
  </message>
  <message>
   <source>This one was silent for so long that its turn for {order_id} had passed: perhaps it slept.</source>
   <translation>Šis taip ilgai neatsiliepė, kad jo eilė prie užsakymo {order_id} praėjo: galbūt jis miegojo.</translation>
  </message>
  <message>
   <source>Create again</source>
   <translation>Kurkite dar kartą</translation>
  </message>
  <message>
   <source>What is in Finvalda is found first; nothing is created twice.</source>
   <translation>Pirma randama, kas jau yra Finvaldoje; dukart niekas nekuriama.</translation>
  </message>
  <message>
   <source>The product of {sku} was changed meanwhile</source>
   <translation>SKU „{sku}“ prekė tuo metu pakeista</translation>
  </message>
  <message>
   <source>{code} was changed meanwhile</source>
   <translation>{code} tuo metu buvo pakeistas</translation>
  </message>
  <message>
   <source>Then take the other's, or save yours over it.</source>
   <translation>Tada imkite kito arba įrašykite savuosius.</translation>
  </message>
  <message>
   <source>{code} was removed meanwhile</source>
   <translation>{code} tuo metu buvo pašalintas</translation>
  </message>
  <message>
   <source>{by} removed it at {at}, after it was opened here.</source>
   <translation>{by} jį pašalino {at}, kai čia jis jau buvo atvertas.</translation>
  </message>
  <message>
   <source>Ask who removed it</source>
   <translation>Paklauskite to, kas pašalino</translation>
  </message>
  <message>
   <source>If it is still needed, enter it as a new Parameter.</source>
   <translation>Jei jo dar reikia, įveskite kaip naują Parametrą.</translation>
  </message>
  <message>
   <source>The file is open in another program</source>
   <translation>Failas atvertas kitoje programoje</translation>
  </message>
  <message>
   <source>{path} could not be replaced, probably because Excel shows it.</source>
   <translation>{path} pakeisti nepavyko, tikriausiai jį rodo „Excel“.</translation>
  </message>
  <message>
   <source>Close it there</source>
   <translation>Uždarykite jį ten</translation>
  </message>
  <message>
   <source>Or choose another name.</source>
   <translation>Arba parinkite kitą vardą.</translation>
  </message>
  <message>
   <source>The file cannot be written</source>
   <translation>Failo įrašyti negalima</translation>
  </message>
  <message>
   <source>For example Documents.</source>
   <translation>Pavyzdžiui, „Dokumentai“.</translation>
  </message>
  <message>
   <source>{path} was not written; the half was removed.</source>
   <translation>{path} neįrašytas; nebaigtą dalį pašalinome.</translation>
  </message>
  <message>
   <source>Make room or choose another disk</source>
   <translation>Atlaisvinkite vietos arba parinkite kitą diską</translation>
  </message>
  <message>
   <source>Then export again.</source>
   <translation>Tada eksportuokite dar kartą.</translation>
  </message>
  <message>
   <source>This file is there already</source>
   <translation>Toks failas jau yra</translation>
  </message>
  <message>
   <source>{path} may be an import file that Finvalda has not taken yet, so it is not replaced.</source>
   <translation>{path} gali būti importo failas, kurio Finvalda dar nepaėmė, todėl jis nekeičiamas.</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Pasirinkite kitą pavadinimą</translation>
  </message>
  <message>
   <source>Or a folder: then the program names the file itself.</source>
   <translation>Arba aplanką – tada failą pavadins pati programa.</translation>
  </message>
  <message>
   <source>Import file {number} is not in its place</source>
   <translation>Importo failo {number} nėra savo vietoje</translation>
  </message>
  <message>
   <source>{path} could not be written at the last moment. Its orders are marked as exported and go into no other file.</source>
   <translation>Paskutinę akimirką nepavyko įrašyti {path}. Jo užsakymai pažymėti kaip eksportuoti ir į kitą failą nepateks.</translation>
  </message>
  <message>
   <source>Write file {number} again</source>
   <translation>Įrašykite failą {number} iš naujo</translation>
  </message>
  <message>
   <source>On Actions → Operations, under the files that were written.</source>
   <translation>Veiksmai → Operacijos, prie įrašytų failų.</translation>
  </message>
  <message>
   <source>There is no import file {number}</source>
   <translation>Importo failo {number} nėra</translation>
  </message>
  <message>
   <source>No file has this number, or none of its orders is left in it.</source>
   <translation>Failo tokiu numeriu nėra arba jame nebeliko nė vieno užsakymo.</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Pasirinkite kitą failą</translation>
  </message>
  <message>
   <source>The list shows those that were written.</source>
   <translation>Sąraše matyti visi įrašyti failai.</translation>
  </message>
  <message>
   <source>{host} cannot be reached</source>
   <translation>{host} nepasiekiamas</translation>
  </message>
  <message>
   <source>Nothing came back from there, by the network's fault or its own.</source>
   <translation>Iš ten atsakymo nėra – dėl tinklo arba dėl paties serverio.</translation>
  </message>
  <message>
   <source>Currency rates that were read before stay.</source>
   <translation>Anksčiau gauti valiutų kursai lieka.</translation>
  </message>
  <message>
   <source>Look at the internet connection</source>
   <translation>Patikrinkite interneto ryšį</translation>
  </message>
  <message>
   <source>Open the address in a browser.</source>
   <translation>Atverkite adresą naršyklėje.</translation>
  </message>
  <message>
   <source>{host} does not answer</source>
   <translation>{host} neatsako</translation>
  </message>
  <message>
   <source>It was waited for, and nothing whole came.</source>
   <translation>Buvo laukta, bet viso atsakymo negauta.</translation>
  </message>
  <message>
   <source>{host} cannot be trusted</source>
   <translation>{host} nepatikimas</translation>
  </message>
  <message>
   <source>The certificate it shows is not one this computer trusts.</source>
   <translation>Serveris pateikia sertifikatą, kuriuo šis kompiuteris nepasitiki.</translation>
  </message>
  <message>
   <source>Ask your computer specialist</source>
   <translation>Kreipkitės į kompiuterių specialistą</translation>
  </message>
  <message>
   <source>A program that looks into connections may stand in between.</source>
   <translation>Tarp jūsų ir serverio gali būti ryšį tikrinanti programa.</translation>
  </message>
  <message>
   <source>{host} refuses</source>
   <translation>{host} atsisako atsakyti</translation>
  </message>
  <message>
   <source>It answered with the number {status} in place of what was asked.</source>
   <translation>Užuot pateikęs duomenis, serveris atsakė kodu {status}.</translation>
  </message>
  <message>
   <source>Choose another source of rates</source>
   <translation>Pasirinkite kitą kursų šaltinį</translation>
  </message>
  <message>
   <source>On Operations.</source>
   <translation>Operacijų puslapyje.</translation>
  </message>
  <message>
   <source>{host} answered something else</source>
   <translation>{host} atsakė ne tai</translation>
  </message>
  <message>
   <source>What came is no list as this page always gave.</source>
   <translation>Gautas atsakymas nepanašus į šio puslapio įprastą sąrašą.</translation>
  </message>
  <message>
   <source>It may be under repair.</source>
   <translation>Galbūt serveris tvarkomas.</translation>
  </message>
  <message>
   <source>This system starts no programs by itself</source>
   <translation>Ši sistema pati programų nepaleidžia</translation>
  </message>
  <message>
   <source>It has neither a systemd session of the user nor cron.</source>
   <translation>Joje nėra nei naudotojo systemd seanso, nei cron.</translation>
  </message>
  <message>
   <source>Leave the window open</source>
   <translation>Palikite langą atvertą</translation>
  </message>
  <message>
   <source>It imports what is due while it is open, also minimised.</source>
   <translation>Atvertas, net ir sumažintas, jis pats importuoja, kai ateina laikas.</translation>
  </message>
  <message>
   <source>The system did not take the task</source>
   <translation>Sistema užduoties nepriėmė</translation>
  </message>
  <message>
   <source>{program}: {detail}</source>
   <translation>{program}: {detail}</translation>
  </message>
  <message>
   <source>If it stays so, leave the window open: it imports what is due itself.</source>
   <translation>Jei nepavyksta, palikite langą atvertą: jis pats importuoja, kai ateina laikas.</translation>
  </message>
  <message>
   <source>Not in the practice shop</source>
   <translation>Ne bandomojoje parduotuvėje</translation>
  </message>
  <message>
   <source>It lives only while its window is open.</source>
   <translation>Ji veikia tik tol, kol atvertas jos langas.</translation>
  </message>
  <message>
   <source>Go back to your own data</source>
   <translation>Grįžkite prie savo duomenų</translation>
  </message>
  <message>
   <source>There the task can be registered.</source>
   <translation>Ten užduotį galima užregistruoti.</translation>
  </message>
  <message>
   <source>The window cannot be opened at login</source>
   <translation>Lango paleisti prisijungus nepavyksta</translation>
  </message>
  <message>
   <source>The system refused: {detail}.</source>
   <translation>Sistema neleido: {detail}.</translation>
  </message>
  <message>
   <source>Look into the system's settings</source>
   <translation>Pažiūrėkite sistemos nustatymuose</translation>
  </message>
  <message>
   <source>Windows: Settings → Apps → Startup.</source>
   <translation>Windows: Nustatymai → Programos → Paleidimas.</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Atšaukta</translation>
  </message>
  <message>
   <source>What was complete stays.</source>
   <translation>Kas gauta iki galo, liko.</translation>
  </message>
  <message>
   <source>Go on when you like</source>
   <translation>Tęskite, kada norėsite</translation>
  </message>
  <message>
   <source>Nothing has to be cleared up.</source>
   <translation>Nieko tvarkyti nereikia.</translation>
  </message>
  <message>
   <source>Something this program did not foresee</source>
   <translation>Kažkas, ko programa nenumatė</translation>
  </message>
  <message>
   <source>{kind} at {place}. What was saved before is safe.</source>
   <translation>{kind}, vieta {place}. Kas išsaugota anksčiau, nepaliesta.</translation>
  </message>
  <message>
   <source>Send the report</source>
   <translation>Atsiųskite ataskaitą</translation>
  </message>
  <message>
   <source>It holds versions and the end of the log, no keys and no buyers' data.</source>
   <translation>Joje yra versijos ir žurnalo pabaiga, nėra nei raktų, nei pirkėjų duomenų.</translation>
  </message>
  <message>
   <source>Finvalda is not set up yet</source>
   <translation>Finvalda dar nenustatyta</translation>
  </message>
  <message>
   <source>The program does not know where Finvalda's web service is, or with which user.</source>
   <translation>Programa nežino, kur yra Finvaldos webservisas arba kuriuo naudotoju jungtis.</translation>
  </message>
  <message>
   <source>Enter the connection</source>
   <translation>Įrašykite ryšį</translation>
  </message>
  <message>
   <source>Other → Finvalda: address, user and password.</source>
   <translation>Kita → Finvalda: adresas, naudotojas ir slaptažodis.</translation>
  </message>
  <message>
   <source>This is not an address of Finvalda's web service</source>
   <translation>Tai ne Finvaldos webserviso adresas</translation>
  </message>
  <message>
   <source>It looks like http://SERVER:87/FvsServicePure.svc</source>
   <translation>Jis atrodo taip: http://SERVERIS:87/FvsServicePure.svc</translation>
  </message>
  <message>
   <source>Whoever installed Finvalda's web service knows it.</source>
   <translation>Jį žino tas, kas diegė Finvaldos webservisą.</translation>
  </message>
  <message>
   <source>{host} is outside your own network</source>
   <translation>{host} yra ne jūsų tinkle</translation>
  </message>
  <message>
   <source>Over plain HTTP the password would travel readable to everybody on the way.</source>
   <translation>Nešifruotu HTTP slaptažodį pakeliui galėtų perskaityti bet kas.</translation>
  </message>
  <message>
   <source>Use https://</source>
   <translation>Naudokite https://</translation>
  </message>
  <message>
   <source>Finvalda's web service can be set up with a certificate.</source>
   <translation>Finvaldos webservisui galima įdiegti sertifikatą.</translation>
  </message>
  <message>
   <source>Or an address inside</source>
   <translation>Arba vidinį adresą</translation>
  </message>
  <message>
   <source>Plain HTTP is allowed inside an office's own network.</source>
   <translation>Nešifruotas HTTP leidžiamas tik biuro vidiniame tinkle.</translation>
  </message>
  <message>
   <source>This is not a fingerprint</source>
   <translation>Tai ne kontrolinis kodas</translation>
  </message>
  <message>
   <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
   <translation>SHA-256 kontrolinį kodą sudaro 64 šešioliktainiai skaitmenys.</translation>
  </message>
  <message>
   <source>Take it from the server</source>
   <translation>Paimkite jį iš serverio</translation>
  </message>
  <message>
   <source>“Read the certificate” shows the one that the server has.</source>
   <translation>„Skaityti sertifikatą“ parodo tą, kurį turi serveris.</translation>
  </message>
  <message>
   <source>The connection to Finvalda was changed meanwhile</source>
   <translation>Ryšys su Finvalda tuo metu pakeistas</translation>
  </message>
  <message>
   <source>There is no computer named {host}</source>
   <translation>Kompiuterio {host} nėra</translation>
  </message>
  <message>
   <source>Nothing was sent: the name in the address of Finvalda's web service is not known in this network.</source>
   <translation>Nieko neišsiųsta: Finvaldos webserviso adreso vardas šiame tinkle nežinomas.</translation>
  </message>
  <message>
   <source>Other → Finvalda. A typing error is likeliest.</source>
   <translation>Kita → Finvalda. Tikriausiai rašymo klaida.</translation>
  </message>
  <message>
   <source>Check the network</source>
   <translation>Patikrinkite tinklą</translation>
  </message>
  <message>
   <source>At home the office's VPN may have to be on.</source>
   <translation>Dirbant iš namų gali reikėti įjungti biuro VPN.</translation>
  </message>
  <message>
   <source>Finvalda's web service does not answer on {host}</source>
   <translation>Finvaldos webservisas kompiuteryje {host} neatsako</translation>
  </message>
  <message>
   <source>The computer is there or the way to it is blocked, but nothing listens at that port. Nothing was sent.</source>
   <translation>Kompiuteris yra arba kelias į jį užtvertas, bet tame prievade niekas neklauso. Nieko neišsiųsta.</translation>
  </message>
  <message>
   <source>See that the service runs</source>
   <translation>Pažiūrėkite, ar tarnyba veikia</translation>
  </message>
  <message>
   <source>On the server: Windows services, FVS web service.</source>
   <translation>Serveryje: „Windows“ tarnybos, FVS webservisas.</translation>
  </message>
  <message>
   <source>Check port and firewall</source>
   <translation>Patikrinkite prievadą ir užkardą</translation>
  </message>
  <message>
   <source>The usual port is 87.</source>
   <translation>Įprastas prievadas – 87.</translation>
  </message>
  <message>
   <source>Finvalda's web service is out of order just now</source>
   <translation>Finvaldos webservisas šiuo metu neveikia</translation>
  </message>
  <message>
   <source>{host} answers that it cannot serve (HTTP {status}).</source>
   <translation>{host} atsako, kad aptarnauti negali (HTTP {status}).</translation>
  </message>
  <message>
   <source>It may be starting, or its database may be busy.</source>
   <translation>Jis gali būti dar tik paleidžiamas arba užimta jo duomenų bazė.</translation>
  </message>
  <message>
   <source>If it stays so, the service or Finvalda's database has to be looked at.</source>
   <translation>Jei taip ir lieka, reikia pažiūrėti tarnybą arba Finvaldos duomenų bazę.</translation>
  </message>
  <message>
   <source>Finvalda's web service took too long</source>
   <translation>Finvaldos webservisas per ilgai neatsakė</translation>
  </message>
  <message>
   <source>{host} did not answer in time.</source>
   <translation>{host} neatsakė laiku.</translation>
  </message>
  <message>
   <source>The server may be busy; Other → Finvalda has the time to wait.</source>
   <translation>Serveris gali būti užimtas; laukimo trukmė – Kita → Finvalda.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not trusted</source>
   <translation>Kompiuterio {host} sertifikatu nepasitikima</translation>
  </message>
  <message>
   <source>{detail}. Nothing was sent, for anybody could pretend to be Finvalda.</source>
   <translation>{detail}. Nieko neišsiųsta, nes Finvalda galėtų apsimesti bet kas.</translation>
  </message>
  <message>
   <source>Trust this certificate</source>
   <translation>Pasitikėkite šiuo sertifikatu</translation>
  </message>
  <message>
   <source>Other → Finvalda: read the certificate, compare its fingerprint, keep it.</source>
   <translation>Kita → Finvalda: perskaitykite sertifikatą, palyginkite kontrolinį kodą ir įrašykite.</translation>
  </message>
  <message>
   <source>Or name its authority</source>
   <translation>Arba nurodykite jo išdavėją</translation>
  </message>
  <message>
   <source>As a PEM file from whoever made the certificate.</source>
   <translation>PEM failu iš to, kas sertifikatą išdavė.</translation>
  </message>
  <message>
   <source>Finvalda shows another certificate than the one you trust</source>
   <translation>Finvalda rodo kitą sertifikatą, nei tas, kuriuo pasitikite</translation>
  </message>
  <message>
   <source>It was renewed, or somebody stands in between. Nothing was sent.</source>
   <translation>Jis atnaujintas arba kažkas įsiterpė. Nieko neišsiųsta.</translation>
  </message>
  <message>
   <source>If it was renewed, read the new one: Other → Finvalda.</source>
   <translation>Jei atnaujintas, perskaitykite naująjį: Kita → Finvalda.</translation>
  </message>
  <message>
   <source>The proxy stands in the way to {host}</source>
   <translation>Kelyje į {host} trukdo tarpinis serveris</translation>
  </message>
  <message>
   <source>Finvalda's web service is asked directly, and something on the way refused that.</source>
   <translation>Į Finvaldos webservisą kreipiamės tiesiogiai, o kažkas pakeliui to neleido.</translation>
  </message>
  <message>
   <source>Ask who keeps the network</source>
   <translation>Paklauskite tinklo prižiūrėtojo</translation>
  </message>
  <message>
   <source>The address of Finvalda must be reachable from this computer.</source>
   <translation>Finvaldos adresas iš šio kompiuterio turi būti pasiekiamas.</translation>
  </message>
  <message>
   <source>Something else answers at this address</source>
   <translation>Šiuo adresu atsako ne Finvalda</translation>
  </message>
  <message>
   <source>{host} sent a reply that Finvalda's web service does not send (HTTP {status}).</source>
   <translation>{host} atsiuntė atsakymą, kokio Finvaldos webservisas nesiunčia (HTTP {status}).</translation>
  </message>
  <message>
   <source>It ends with /FvsServicePure.svc</source>
   <translation>Jis baigiasi /FvsServicePure.svc</translation>
  </message>
  <message>
   <source>Finvalda's reply cannot be read</source>
   <translation>Finvaldos atsakymo neįmanoma perskaityti</translation>
  </message>
  <message>
   <source>What came for {method} is broken off or garbled. Nothing of it was taken.</source>
   <translation>Atsakymas į {method} nutrūkęs arba sugadintas. Nieko iš jo nepaimta.</translation>
  </message>
  <message>
   <source>If it stays so, tell Finvalda's support the name {method}.</source>
   <translation>Jei taip ir lieka, pasakykite Finvaldos pagalbai pavadinimą {method}.</translation>
  </message>
  <message>
   <source>Finvalda does not let this user in</source>
   <translation>Finvalda šio naudotojo neįleidžia</translation>
  </message>
  <message>
   <source>User or password is wrong. Finvalda's own words: {text}</source>
   <translation>Neteisingas naudotojo vardas arba slaptažodis. Finvaldos žodžiais: {text}</translation>
  </message>
  <message>
   <source>Enter them again</source>
   <translation>Įrašykite juos iš naujo</translation>
  </message>
  <message>
   <source>Other → Finvalda. It is the login of an employee in Finvalda.</source>
   <translation>Kita → Finvalda. Tai Finvaldos darbuotojo prisijungimas.</translation>
  </message>
  <message>
   <source>Finvalda does not know the company {company}</source>
   <translation>Finvalda nežino įmonės {company}</translation>
  </message>
  <message>
   <source>Finvalda's own words: {text}</source>
   <translation>Finvaldos žodžiais: {text}</translation>
  </message>
  <message>
   <source>Correct the company</source>
   <translation>Pataisykite įmonę</translation>
  </message>
  <message>
   <source>Other → Finvalda. Empty means the web service's own company.</source>
   <translation>Kita → Finvalda. Tuščia reiškia webserviso numatytąją įmonę.</translation>
  </message>
  <message>
   <source>Finvalda refuses this to the user</source>
   <translation>Finvalda naudotojui to neleidžia</translation>
  </message>
  <message>
   <source>A licence for the web service or a right of the user is missing. Finvalda's own words: {text}</source>
   <translation>Trūksta webserviso licencijos arba naudotojo teisės. Finvaldos žodžiais: {text}</translation>
  </message>
  <message>
   <source>Ask Finvalda's administrator</source>
   <translation>Paklauskite Finvaldos administratoriaus</translation>
  </message>
  <message>
   <source>The web service is licensed apart; rights are given to employees.</source>
   <translation>Webservisas licencijuojamas atskirai; teisės suteikiamos darbuotojams.</translation>
  </message>
  <message>
   <source>Finvalda does not know the import parameter {parameter}</source>
   <translation>Finvalda nežino importo parametro {parameter}</translation>
  </message>
  <message>
   <source>Such profiles are made in Finvalda itself (FvsNETParamKonfig). Finvalda's own words: {text}</source>
   <translation>Tokie parametrai kuriami pačioje Finvaldoje (FvsNETParamKonfig). Finvaldos žodžiais: {text}</translation>
  </message>
  <message>
   <source>Correct the name</source>
   <translation>Pataisykite pavadinimą</translation>
  </message>
  <message>
   <source>In the settings of operations: Profile.</source>
   <translation>Operacijų nustatymuose: Parametras.</translation>
  </message>
  <message>
   <source>Or make the profile</source>
   <translation>Arba sukurkite parametrą</translation>
  </message>
  <message>
   <source>Whoever keeps Finvalda does it once.</source>
   <translation>Finvaldos prižiūrėtojas tai padaro vieną kartą.</translation>
  </message>
  <message>
   <source>This Finvalda does not have {method}</source>
   <translation>Šioje Finvaldoje {method} nėra</translation>
  </message>
  <message>
   <source>Its web service is of an older build. What hangs on it can be typed by hand.</source>
   <translation>Jos webservisas senesnis. Kas nuo to priklauso, galima įrašyti ranka.</translation>
  </message>
  <message>
   <source>Update Finvalda's web service</source>
   <translation>Atnaujinkite Finvaldos webservisą</translation>
  </message>
  <message>
   <source>Or go on without.</source>
   <translation>Arba dirbkite be jo.</translation>
  </message>
  <message>
   <source>Finvalda refused it ({result_code})</source>
   <translation>Finvalda nepriėmė ({result_code})</translation>
  </message>
  <message>
   <source>{meaning}. Nothing was done. Finvalda's own words: {text}</source>
   <translation>{meaning}. Nieko neatlikta. Finvaldos žodžiais: {text}</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Ką daryti</translation>
  </message>
  <message>
   <source>{advice}</source>
   <translation>{advice}</translation>
  </message>
  <message>
   <source>It is unclear whether Finvalda did it</source>
   <translation>Neaišku, ar Finvalda tai atliko</translation>
  </message>
  <message>
   <source>{method} was sent, and no readable answer came. It may be done, and it may not be.</source>
   <translation>{method} išsiųsta, bet įskaitomo atsakymo negauta. Gali būti atlikta, o gali ir nebūti.</translation>
  </message>
  <message>
   <source>Let it be checked</source>
   <translation>Leiskite patikrinti</translation>
  </message>
  <message>
   <source>The program asks Finvalda before it sends the same again.</source>
   <translation>Prieš siųsdama tą patį dar kartą programa klausia Finvaldos.</translation>
  </message>
  <message>
   <source>It was posted under {code}</source>
   <translation>Operacija sukurta pagal {code}</translation>
  </message>
  <message>
   <source>The order {order_id} is known to two Parameters, and its operation was created under {code}.</source>
   <translation>Užsakymas {order_id} yra dviejuose Parametruose, o jo operacija sukurta pagal {code}.</translation>
  </message>
  <message>
   <source>Nothing is to be done</source>
   <translation>Nieko daryti nereikia</translation>
  </message>
  <message>
   <source>An order is posted into one company once.</source>
   <translation>Užsakymas į vieną įmonę įtraukiamas vieną kartą.</translation>
  </message>
  <message>
   <source>Finvalda says that the number {document} is taken</source>
   <translation>Finvalda teigia, kad numeris {document} jau naudojamas</translation>
  </message>
  <message>
   <source>And yet it shows no operation with it. Nothing was created for {order_id}.</source>
   <translation>Tačiau operacijos tokiu numeriu nerodo. Užsakymui {order_id} nieko nesukurta.</translation>
  </message>
  <message>
   <source>Search Finvalda for {document}</source>
   <translation>Ieškokite {document} Finvaldoje</translation>
  </message>
  <message>
   <source>Perhaps it stands in another journal or in another document class.</source>
   <translation>Galbūt jis yra kitame žurnale arba kitos rūšies dokumentas.</translation>
  </message>
  <message>
   <source>Finvalda has another operation {document}</source>
   <translation>Finvaldoje yra kita operacija {document}</translation>
  </message>
  <message>
   <source>{journal} {number} has the same number, but its {field} is {theirs}; ours would be {ours}.</source>
   <translation>{journal} {number} turi tą patį dokumento numerį, bet joje {field} – {theirs}; mūsų būtų {ours}.</translation>
  </message>
  <message>
   <source>Compare the two in Finvalda</source>
   <translation>Palyginkite jas Finvaldoje</translation>
  </message>
  <message>
   <source>Correct or delete the one there; then create again.</source>
   <translation>Pataisykite arba pašalinkite esančią; tada kurkite dar kartą.</translation>
  </message>
  <message>
   <source>Or leave this order out</source>
   <translation>Arba šio užsakymo nekurkite</translation>
  </message>
  <message>
   <source>If it was booked by hand, choose so with a note.</source>
   <translation>Jei operacija įvesta ranka, pažymėkite tai su pastaba.</translation>
  </message>
  <message>
   <source>Nothing is left to be returned</source>
   <translation>Grąžinti nebėra ko</translation>
  </message>
  <message>
   <source>Everything of {order_id} has been returned already, or no piece was chosen.</source>
   <translation>Viskas iš užsakymo {order_id} jau grąžinta arba nepasirinkta nė viena prekė.</translation>
  </message>
  <message>
   <source>Look at its returns</source>
   <translation>Peržiūrėkite jo grąžinimus</translation>
  </message>
  <message>
   <source>They stand beside the operation.</source>
   <translation>Jie rodomi prie operacijos.</translation>
  </message>
  <message>
   <source>Not so many pieces can be returned</source>
   <translation>Tiek vienetų grąžinti negalima</translation>
  </message>
  <message>
   <source>Of line {line} at most {most} can still be returned.</source>
   <translation>Iš {line} eilutės dar galima grąžinti daugiausia {most}.</translation>
  </message>
  <message>
   <source>Correct the quantity</source>
   <translation>Pataisykite kiekį</translation>
  </message>
  <message>
   <source>Returns so far are taken off.</source>
   <translation>Ankstesni grąžinimai atimti.</translation>
  </message>
  <message>
   <source>This cannot be returned</source>
   <translation>Šios operacijos grąžinti negalima</translation>
  </message>
  <message>
   <source>No sale of {order_id} stands in Finvalda: it is a reservation, was removed, or its outcome is unclear.</source>
   <translation>Finvaldoje nėra užsakymo {order_id} pardavimo: tai rezervavimas, operacija pašalinta arba jos būsena neaiški.</translation>
  </message>
  <message>
   <source>Look at its state</source>
   <translation>Peržiūrėkite jos būseną</translation>
  </message>
  <message>
   <source>A reservation is removed; what is unclear is checked first.</source>
   <translation>Rezervavimas šalinamas; kas neaišku, pirma patikrinama.</translation>
  </message>
  <message>
   <source>Enter the passphrase</source>
   <translation>Įrašykite slaptafrazę</translation>
  </message>
  <message>
   <source>Other → Personal data → Keys. It was offered when personal data were switched on.</source>
   <translation>Kita → Asmens duomenys → Raktai. Slaptafrazę siūlyta nustatyti įjungiant asmens duomenis.</translation>
  </message>
  <message>
   <source>What {code} keeps of buyers was changed meanwhile</source>
   <translation>Tuo metu pakeista, ką {code} saugo apie pirkėjus</translation>
  </message>
  <message>
   <source>Nothing is chosen to be read</source>
   <translation>Nepasirinkta, ką skaityti</translation>
  </message>
  <message>
   <source>No field of the buyer is ticked.</source>
   <translation>Nepažymėtas nė vienas pirkėjo laukas.</translation>
  </message>
  <message>
   <source>Tick what you need</source>
   <translation>Pažymėkite, ko reikia</translation>
  </message>
  <message>
   <source>Only that is read and kept; or leave personal data switched off.</source>
   <translation>Tik tai ir bus skaitoma bei saugoma; arba palikite asmens duomenis išjungtus.</translation>
  </message>
  <message>
   <source>What are the data for?</source>
   <translation>Kam reikia duomenų?</translation>
  </message>
  <message>
   <source>Amazon allows buyers' data for shipping and for invoices and taxes, for nothing else.</source>
   <translation>„Amazon“ pirkėjų duomenis leidžia naudoti siuntimui, sąskaitoms ir mokesčiams, daugiau niekam.</translation>
  </message>
  <message>
   <source>Tick at least one</source>
   <translation>Pažymėkite bent vieną</translation>
  </message>
  <message>
   <source>It decides of which orders anything is kept.</source>
   <translation>Nuo to priklauso, kurių užsakymų duomenys saugomi.</translation>
  </message>
  <message>
   <source>No possible number of days</source>
   <translation>Tokio dienų skaičiaus būti negali</translation>
  </message>
  <message>
   <source>It must be from {least} to {most}.</source>
   <translation>Turi būti nuo {least} iki {most}.</translation>
  </message>
  <message>
   <source>Shorter is always allowed</source>
   <translation>Trumpiau galima visada</translation>
  </message>
  <message>
   <source>Where a law asks for longer, add a legal duty for the fields it names.</source>
   <translation>Kur įstatymas reikalauja ilgiau, pridėkite teisinę pareigą tiems laukams.</translation>
  </message>
  <message>
   <source>There are no keys for personal data yet</source>
   <translation>Asmens duomenų raktų dar nėra</translation>
  </message>
  <message>
   <source>They are made when a store is switched on to keep personal data.</source>
   <translation>Jie sukuriami, kai parduotuvei įjungiamas asmens duomenų saugojimas.</translation>
  </message>
  <message>
   <source>Switch it on first</source>
   <translation>Pirmiausia įjunkite</translation>
  </message>
  <message>
   <source>Other → Personal data.</source>
   <translation>Kita → Asmens duomenys.</translation>
  </message>
  <message>
   <source>The key of the personal data is not on this computer</source>
   <translation>Šiame kompiuteryje nėra asmens duomenų rakto</translation>
  </message>
  <message>
   <source>{made_by} made it, and it is in the keyring of that user. Orders and sums are not affected.</source>
   <translation>Raktą sukūrė {made_by}, jis yra to naudotojo raktinėje. Užsakymams ir sumoms tai įtakos neturi.</translation>
  </message>
  <message>
   <source>No passphrase?</source>
   <translation>Slaptafrazės neturite?</translation>
  </message>
  <message>
   <source>Work as the user who made the key; without it nobody can open these data.</source>
   <translation>Dirbkite kaip raktą sukūręs naudotojas; be rakto šių duomenų neatvers niekas.</translation>
  </message>
  <message>
   <source>The key on this computer is another one</source>
   <translation>Šiame kompiuteryje yra kitas raktas</translation>
  </message>
  <message>
   <source>It does not open the personal data of this database. Orders and sums are not affected.</source>
   <translation>Jis šios duomenų bazės asmens duomenų neatveria. Užsakymams ir sumoms tai įtakos neturi.</translation>
  </message>
  <message>
   <source>Open the database as the user who made the key.</source>
   <translation>Atverkite duomenų bazę kaip raktą sukūręs naudotojas.</translation>
  </message>
  <message>
   <source>This computer may not open personal data</source>
   <translation>Šiam kompiuteriui asmens duomenų atverti neleista</translation>
  </message>
  <message>
   <source>The database is shared, and {name} has not been let in. Orders and sums are not affected.</source>
   <translation>Duomenų bazė bendra, o {name} leidimo neturi. Užsakymams ir sumoms tai įtakos neturi.</translation>
  </message>
  <message>
   <source>Ask to be let in</source>
   <translation>Paprašykite leidimo</translation>
  </message>
  <message>
   <source>Other → Personal data → Keys. Then read the fingerprint out to a colleague whose computer may open them.</source>
   <translation>Kita → Asmens duomenys → Raktai. Tada perskaitykite atspaudą kolegai, kurio kompiuteris leidimą turi.</translation>
  </message>
  <message>
   <source>Or enter the passphrase</source>
   <translation>Arba įrašykite slaptafrazę</translation>
  </message>
  <message>
   <source>There too, where one was set.</source>
   <translation>Ten pat, jei ji nustatyta.</translation>
  </message>
  <message>
   <source>The keys of this database are for one computer</source>
   <translation>Šios duomenų bazės raktai skirti vienam kompiuteriui</translation>
  </message>
  <message>
   <source>It is a file; its keys are in the keyring of the user who made them.</source>
   <translation>Tai failas; jo raktai yra juos sukūrusio naudotojo raktinėje.</translation>
  </message>
  <message>
   <source>That computer is not in the list any more</source>
   <translation>To kompiuterio sąraše nebėra</translation>
  </message>
  <message>
   <source>It was taken out, or has asked anew meanwhile.</source>
   <translation>Jis pašalintas arba per tą laiką paprašė leidimo iš naujo.</translation>
  </message>
  <message>
   <source>Look at the list again</source>
   <translation>Dar kartą peržiūrėkite sąrašą</translation>
  </message>
  <message>
   <source>Other → Personal data → Keys.</source>
   <translation>Kita → Asmens duomenys → Raktai.</translation>
  </message>
  <message>
   <source>A computer cannot take the keys from itself</source>
   <translation>Kompiuteris negali atimti raktų pats iš savęs</translation>
  </message>
  <message>
   <source>It would have to make new ones that it may not know.</source>
   <translation>Jam tektų sukurti naujus raktus, kurių pats žinoti neturi.</translation>
  </message>
  <message>
   <source>Do it on another computer</source>
   <translation>Atlikite tai kitame kompiuteryje</translation>
  </message>
  <message>
   <source>Any that may open the personal data can do it.</source>
   <translation>Tinka bet kuris, kuriam leista atverti asmens duomenis.</translation>
  </message>
  <message>
   <source>The fingerprint is another one</source>
   <translation>Atspaudas kitas</translation>
  </message>
  <message>
   <source>What was compared does not belong to {name}. It was not let in.</source>
   <translation>Tai, ką lyginote, nėra {name} atspaudas. Leidimas nesuteiktas.</translation>
  </message>
  <message>
   <source>Compare again by telephone</source>
   <translation>Dar kartą sulyginkite telefonu</translation>
  </message>
  <message>
   <source>If it still differs, let nobody in: somebody may pose as {name}.</source>
   <translation>Jei vis tiek skiriasi, leidimo nesuteikite: kažkas gali apsimesti, kad yra {name}.</translation>
  </message>
  <message>
   <source>No passphrase was set</source>
   <translation>Slaptafrazė nenustatyta</translation>
  </message>
  <message>
   <source>Nothing can be brought back with one.</source>
   <translation>Ja atkurti nėra ko.</translation>
  </message>
  <message>
   <source>Work as the user who made the keys</source>
   <translation>Dirbkite kaip raktus sukūręs naudotojas</translation>
  </message>
  <message>
   <source>A passphrase can be set there for the next time.</source>
   <translation>Ten slaptafrazę galima nustatyti kitam kartui.</translation>
  </message>
  <message>
   <source>That is not the passphrase</source>
   <translation>Slaptafrazė neteisinga</translation>
  </message>
  <message>
   <source>It opens nothing. Blanks count, and so does case.</source>
   <translation>Ji nieko neatveria. Svarbūs ir tarpai, ir didžiosios raidės.</translation>
  </message>
  <message>
   <source>Enter it again</source>
   <translation>Įrašykite dar kartą</translation>
  </message>
  <message>
   <source>Only the one that was set last is good.</source>
   <translation>Tinka tik paskutinė nustatyta.</translation>
  </message>
  <message>
   <source>The passphrase is too short</source>
   <translation>Slaptafrazė per trumpa</translation>
  </message>
  <message>
   <source>It has at least {least} letters: whoever has a copy of the database may try many.</source>
   <translation>Ją turi sudaryti bent {least} ženklų: turintysis duomenų bazės kopiją gali bandyti daug kartų.</translation>
  </message>
  <message>
   <source>Take several words</source>
   <translation>Sudarykite ją iš kelių žodžių</translation>
  </message>
  <message>
   <source>For example four that only you would put together.</source>
   <translation>Pavyzdžiui, iš keturių, kuriuos kartu sudėtumėte tik jūs.</translation>
  </message>
  <message>
   <source>The personal data of {order_id} do not open</source>
   <translation>Užsakymo {order_id} asmens duomenys neatsiveria</translation>
  </message>
  <message>
   <source>They were changed in the database, or damaged. The order itself is whole.</source>
   <translation>Jie duomenų bazėje pakeisti arba sugadinti. Pats užsakymas sveikas.</translation>
  </message>
  <message>
   <source>Look the buyer up at Amazon</source>
   <translation>Pirkėjo duomenis pažiūrėkite Amazon svetainėje</translation>
  </message>
  <message>
   <source>Seller Central → Orders.</source>
   <translation>Seller Central → Orders.</translation>
  </message>
  <message>
   <source>The keys of the personal data are being changed</source>
   <translation>Asmens duomenų raktai keičiami</translation>
  </message>
  <message>
   <source>Another computer is at it, again and again.</source>
   <translation>Juos vis keičia kitas kompiuteris.</translation>
  </message>
  <message>
   <source>Nothing was lost.</source>
   <translation>Niekas neprarasta.</translation>
  </message>
  <message>
   <source>A line has no SKU</source>
   <translation>Eilutėje nėra SKU</translation>
  </message>
  <message>
   <source>Its SKU cell is empty.</source>
   <translation>SKU langelis tuščias.</translation>
  </message>
  <message>
   <source>Enter the SKU</source>
   <translation>Įrašykite SKU</translation>
  </message>
  <message>
   <source>Or empty the whole line.</source>
   <translation>Arba ištuštinkite visą eilutę.</translation>
  </message>
  <message>
   <source>{sku} is not the SKU any more</source>
   <translation>{sku} – jau nebe tas SKU</translation>
  </message>
  <message>
   <source>The spreadsheet took it for a number: zeros at its beginning or digits at its end are lost.</source>
   <translation>Skaičiuoklė jį palaikė skaičiumi: dingo nuliai pradžioje arba skaitmenys pabaigoje.</translation>
  </message>
  <message>
   <source>Format the column as text</source>
   <translation>Nustatykite stulpeliui teksto formatą</translation>
  </message>
  <message>
   <source>Then enter the SKU again, or export the table anew as XLSX.</source>
   <translation>Tada įrašykite SKU iš naujo arba eksportuokite lentelę XLSX formatu.</translation>
  </message>
  <message>
   <source>{sku} has no product</source>
   <translation>SKU „{sku}“ neturi prekės</translation>
  </message>
  <message>
   <source>No code of Finvalda stands beside it.</source>
   <translation>Šalia jo nėra Finvaldos kodo.</translation>
  </message>
  <message>
   <source>Enter the product</source>
   <translation>Įrašykite prekę</translation>
  </message>
  <message>
   <source>A code as Finvalda has it.</source>
   <translation>Tokiu kodu, kokį turi Finvalda.</translation>
  </message>
  <message>
   <source>The code of {sku} is too long</source>
   <translation>SKU „{sku}“ prekės kodas per ilgas</translation>
  </message>
  <message>
   <source>“{product}” has more than {most} letters: Finvalda has no such code.</source>
   <translation>„{product}“ ilgesnis nei {most} ženklų: tokio kodo Finvalda neturi.</translation>
  </message>
  <message>
   <source>Enter the product's code</source>
   <translation>Įrašykite prekės kodą</translation>
  </message>
  <message>
   <source>Its name does not belong here.</source>
   <translation>Prekės pavadinimas čia netinka.</translation>
  </message>
  <message>
   <source>Finvalda has no product {product}</source>
   <translation>Finvalda neturi prekės {product}</translation>
  </message>
  <message>
   <source>It stands beside {sku}, and was not in Finvalda's list when that was last read.</source>
   <translation>Ji nurodyta šalia SKU „{sku}“, bet paskutinį kartą skaitytame Finvaldos sąraše jos nebuvo.</translation>
  </message>
  <message>
   <source>Check the code</source>
   <translation>Patikrinkite kodą</translation>
  </message>
  <message>
   <source>Choose it from the list.</source>
   <translation>Pasirinkite jį iš sąrašo.</translation>
  </message>
  <message>
   <source>Read Finvalda's lists anew</source>
   <translation>Atnaujinkite Finvaldos žinynus</translation>
  </message>
  <message>
   <source>Other → Finvalda, where the product is new there.</source>
   <translation>Kita → Finvalda, jei prekė ten nauja.</translation>
  </message>
  <message>
   <source>{sku} has the product {product} twice</source>
   <translation>SKU „{sku}“ prekė {product} nurodyta du kartus</translation>
  </message>
  <message>
   <source>One product stands once in a bundle.</source>
   <translation>Komplekte viena prekė rašoma vieną kartą.</translation>
  </message>
  <message>
   <source>Leave one line</source>
   <translation>Palikite vieną eilutę</translation>
  </message>
  <message>
   <source>With the whole quantity in it.</source>
   <translation>Su visu kiekiu.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity</source>
   <translation>„{value}“ – ne kiekis</translation>
  </message>
  <message>
   <source>{sku} needs a number greater than zero, with at most six decimals.</source>
   <translation>SKU „{sku}“ reikia skaičiaus, didesnio už nulį, ne daugiau kaip su šešiais ženklais po kablelio.</translation>
  </message>
  <message>
   <source>Enter how many of the product are in one piece sold</source>
   <translation>Įrašykite, kiek prekės yra viename parduotame vienete</translation>
  </message>
  <message>
   <source>For example 1 or 0,5.</source>
   <translation>Pavyzdžiui, 1 arba 0,5.</translation>
  </message>
  <message>
   <source>“{value}” is no part of a price</source>
   <translation>„{value}“ – ne kainos dalis</translation>
  </message>
  <message>
   <source>A part of {sku} is a number from 0 to 1, or per cent.</source>
   <translation>SKU „{sku}“ dalis yra skaičius nuo 0 iki 1 arba procentai.</translation>
  </message>
  <message>
   <source>Enter the part</source>
   <translation>Įrašykite dalį</translation>
  </message>
  <message>
   <source>For example 0,4 or 40 %.</source>
   <translation>Pavyzdžiui, 0,4 arba 40 %.</translation>
  </message>
  <message>
   <source>The parts of {sku} make {value}, not 1</source>
   <translation>SKU „{sku}“ dalys sudaro {value}, o ne 1</translation>
  </message>
  <message>
   <source>Every product of a bundle has a part of the price, or none has.</source>
   <translation>Kainos dalį turi turėti visos komplekto prekės arba nė viena.</translation>
  </message>
  <message>
   <source>Enter all parts</source>
   <translation>Įrašykite visas dalis</translation>
  </message>
  <message>
   <source>Together they make 1 (100 %). Without parts the price is split by quantity.</source>
   <translation>Kartu jos sudaro 1 (100 %). Be dalių kaina dalijama pagal kiekį.</translation>
  </message>
  <message>
   <source>{sku} stands on several lines</source>
   <translation>SKU „{sku}“ užima kelias eilutes</translation>
  </message>
  <message>
   <source>That makes a bundle of it, and not every line says how many.</source>
   <translation>Taip jis tampa komplektu, bet ne visose eilutėse nurodytas kiekis.</translation>
  </message>
  <message>
   <source>Enter the quantities</source>
   <translation>Įrašykite kiekius</translation>
  </message>
  <message>
   <source>If it is no bundle, leave one line.</source>
   <translation>Jei tai ne komplektas, palikite vieną eilutę.</translation>
  </message>
  <message>
   <source>“{value}” is no VAT rate of {sku}</source>
   <translation>„{value}“ – ne SKU „{sku}“ PVM tarifas</translation>
  </message>
  <message>
   <source>It is standard or reduced.</source>
   <translation>Jis standartinis arba lengvatinis.</translation>
  </message>
  <message>
   <source>Enter one of the two</source>
   <translation>Įrašykite vieną iš dviejų</translation>
  </message>
  <message>
   <source>An empty cell is the standard rate.</source>
   <translation>Tuščias langelis reiškia standartinį tarifą.</translation>
  </message>
  <message>
   <source>{sku} has two VAT rates</source>
   <translation>SKU „{sku}“ turi du PVM tarifus</translation>
  </message>
  <message>
   <source>Its lines say different ones.</source>
   <translation>Jo eilutėse nurodyti skirtingi.</translation>
  </message>
  <message>
   <source>Enter the same on each line</source>
   <translation>Visose eilutėse įrašykite tą patį</translation>
  </message>
  <message>
   <source>Products of different rates cannot be one SKU.</source>
   <translation>Skirtingų tarifų prekės negali būti vienas SKU.</translation>
  </message>
  <message>
   <source>{sku} does not stand in the table</source>
   <translation>SKU „{sku}“ lentelėje nėra</translation>
  </message>
  <message>
   <source>It is matched by its code, or not at all.</source>
   <translation>Jis susietas pagal kodą arba nesusietas.</translation>
  </message>
  <message>
   <source>Look at the table</source>
   <translation>Pažiūrėkite į lentelę</translation>
  </message>
  <message>
   <source>Somebody else may have taken it out.</source>
   <translation>Galbūt jį išėmė kas nors kitas.</translation>
  </message>
  <message>
   <source>This is no table</source>
   <translation>Tai ne lentelė</translation>
  </message>
  <message>
   <source>{path} is neither CSV nor an Excel workbook (XLSX).</source>
   <translation>{path} – nei CSV, nei „Excel“ knyga (XLSX).</translation>
  </message>
  <message>
   <source>Save an older workbook (XLS) as XLSX first.</source>
   <translation>Senesnę knygą (XLS) pirmiausia įrašykite XLSX formatu.</translation>
  </message>
  <message>
   <source>The file is empty</source>
   <translation>Failas tuščias</translation>
  </message>
  <message>
   <source>Nothing stands in {path}.</source>
   <translation>Faile {path} nieko nėra.</translation>
  </message>
  <message>
   <source>An export of this table shows what it may look like.</source>
   <translation>Kaip jis atrodo, parodys šios lentelės eksportas.</translation>
  </message>
  <message>
   <source>The file is too long</source>
   <translation>Failas per ilgas</translation>
  </message>
  <message>
   <source>{path} has more than {most} lines.</source>
   <translation>Faile {path} daugiau kaip {most} eilučių.</translation>
  </message>
  <message>
   <source>Divide it</source>
   <translation>Padalykite jį</translation>
  </message>
  <message>
   <source>Import the parts one after the other.</source>
   <translation>Dalis importuokite vieną po kitos.</translation>
  </message>
  <message>
   <source>A column is missing: {missing}</source>
   <translation>Trūksta stulpelio: {missing}</translation>
  </message>
  <message>
   <source>The first line of {path} must name the columns SKU and Finvalda code.</source>
   <translation>Pirmoje failo {path} eilutėje turi būti stulpeliai „SKU“ ir „Finvaldos kodas“.</translation>
  </message>
  <message>
   <source>Add the titles</source>
   <translation>Pridėkite pavadinimus</translation>
  </message>
  <message>
   <source>An export of this table shows what they may be called.</source>
   <translation>Kaip jie vadinami, parodys šios lentelės eksportas.</translation>
  </message>
  <message>
   <source>This is no address of a proxy</source>
   <translation>Tai ne tarpinio serverio adresas</translation>
  </message>
  <message>
   <source>A proxy has a name such as proxy.company.lt, or an IP address such as 192.168.1.1.</source>
   <translation>Tarpinis serveris (proxy) turi vardą, pavyzdžiui, proxy.imone.lt, arba IP adresą, pavyzdžiui, 192.168.1.1.</translation>
  </message>
  <message>
   <source>Who keeps your network knows it; its port may stand behind a colon.</source>
   <translation>Jį žino jūsų tinklo prižiūrėtojas; prievadą galima rašyti po dvitaškio.</translation>
  </message>
  <message>
   <source>User and password stand in the address</source>
   <translation>Adrese įrašyti naudotojas ir slaptažodis</translation>
  </message>
  <message>
   <source>Everybody who looks at this page would read them.</source>
   <translation>Juos perskaitytų kiekvienas, kuris mato šį puslapį.</translation>
  </message>
  <message>
   <source>Enter them in their own fields</source>
   <translation>Įrašykite juos į atskirus laukus</translation>
  </message>
  <message>
   <source>The password then goes into the keyring of this computer.</source>
   <translation>Tada slaptažodis saugomas šio kompiuterio raktinėje.</translation>
  </message>
  <message>
   <source>This kind of proxy is not known here</source>
   <translation>Tokio tipo tarpinio serverio programa nemoka naudoti</translation>
  </message>
  <message>
   <source>The address begins with {kind}://; only HTTP proxies can be used.</source>
   <translation>Adresas prasideda {kind}://, o tinka tik HTTP tarpiniai serveriai.</translation>
  </message>
  <message>
   <source>Ask who keeps your network for its HTTP proxy</source>
   <translation>Paklauskite tinklo prižiūrėtojo HTTP tarpinio serverio adreso</translation>
  </message>
  <message>
   <source>Most proxies speak both.</source>
   <translation>Dauguma tarpinių serverių moka abu būdus.</translation>
  </message>
  <message>
   <source>A port is a number from 1 to 65535.</source>
   <translation>Prievadas yra skaičius nuo 1 iki 65535.</translation>
  </message>
  <message>
   <source>Proxies often listen on 8080 or 3128.</source>
   <translation>Tarpinių serverių prievadas dažnai yra 8080 arba 3128.</translation>
  </message>
  <message>
   <source>This user cannot be sent to a proxy</source>
   <translation>Tokio naudotojo vardo tarpiniam serveriui išsiųsti negalima</translation>
  </message>
  <message>
   <source>A colon, or a character that cannot be printed, stands in it.</source>
   <translation>Jame yra dvitaškis arba nespausdinamas ženklas.</translation>
  </message>
  <message>
   <source>Correct the user</source>
   <translation>Pataisykite naudotoją</translation>
  </message>
  <message>
   <source>A domain stands before it with a backslash: COMPANY\user.</source>
   <translation>Domenas rašomas priekyje su kairiniu brūkšniu: IMONE\naudotojas.</translation>
  </message>
  <message>
   <source>Only Windows runs such scripts</source>
   <translation>Tokius scenarijus vykdo tik „Windows“</translation>
  </message>
  <message>
   <source>On this computer nothing can ask a script for the proxy.</source>
   <translation>Šiame kompiuteryje scenarijaus apie tarpinį serverį paklausti negalima.</translation>
  </message>
  <message>
   <source>Enter the proxy itself</source>
   <translation>Įrašykite patį tarpinį serverį</translation>
  </message>
  <message>
   <source>Who keeps your network knows its address.</source>
   <translation>Adresą žino tinklo prižiūrėtojas.</translation>
  </message>
  <message>
   <source>This is no address of a script</source>
   <translation>Tai ne scenarijaus adresas</translation>
  </message>
  <message>
   <source>A script's address begins with http:// or https:// and often ends in .pac.</source>
   <translation>Scenarijaus adresas prasideda http:// arba https:// ir dažnai baigiasi .pac.</translation>
  </message>
  <message>
   <source>Windows: Settings → Network &amp; internet → Proxy shows it.</source>
   <translation>Jis matomas „Windows“ nustatymuose: Tinklas ir internetas → Tarpinis serveris.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached</source>
   <translation>Tarpinis serveris nepasiekiamas</translation>
  </message>
  <message>
   <source>The way to {host} leads through {proxy}, and nothing answers there.</source>
   <translation>Į {host} einama per {proxy}, bet ten niekas neatsako.</translation>
  </message>
  <message>
   <source>Are you in the company's network?</source>
   <translation>Ar esate įmonės tinkle?</translation>
  </message>
  <message>
   <source>From elsewhere its proxy is often reached through the VPN only; without it choose no proxy.</source>
   <translation>Iš kitur įmonės tarpinis serveris dažnai pasiekiamas tik per VPN; be VPN rinkitės „be tarpinio serverio“.</translation>
  </message>
  <message>
   <source>Has the proxy another address now?</source>
   <translation>Galbūt pasikeitė tarpinio serverio adresas?</translation>
  </message>
  <message>
   <source>Ask who keeps your network for address and port.</source>
   <translation>Adreso ir prievado paklauskite tinklo prižiūrėtojo.</translation>
  </message>
  <message>
   <source>The proxy wants user and password</source>
   <translation>Tarpinis serveris prašo naudotojo ir slaptažodžio</translation>
  </message>
  <message>
   <source>{proxy} lets nobody through to {host} without them.</source>
   <translation>{proxy} be jų į {host} nieko nepraleidžia.</translation>
  </message>
  <message>
   <source>Enter the proxy with user and password</source>
   <translation>Įrašykite tarpinį serverį su naudotoju ir slaptažodžiu</translation>
  </message>
  <message>
   <source>Other → Network → “through a proxy that is entered here”. The password is kept in the keyring of this computer.</source>
   <translation>Kita → Tinklas → „per čia įrašytą tarpinį serverį“. Slaptažodis saugomas šio kompiuterio raktinėje.</translation>
  </message>
  <message>
   <source>Or ask who keeps your network</source>
   <translation>Arba kreipkitės į tinklo prižiūrėtoją</translation>
  </message>
  <message>
   <source>It can let api.amazon.com and *.amazon.com through without a password.</source>
   <translation>Jis gali praleisti api.amazon.com ir *.amazon.com be slaptažodžio.</translation>
  </message>
  <message>
   <source>The proxy does not take this user and password</source>
   <translation>Tarpinis serveris nepriima šio naudotojo ir slaptažodžio</translation>
  </message>
  <message>
   <source>{proxy} refused them on the way to {host}.</source>
   <translation>{proxy} jų nepriėmė kelyje į {host}.</translation>
  </message>
  <message>
   <source>Enter the password anew</source>
   <translation>Įrašykite slaptažodį iš naujo</translation>
  </message>
  <message>
   <source>It is often that of your computer, and changes with it.</source>
   <translation>Dažnai jis toks pat kaip jūsų kompiuterio ir keičiasi kartu su juo.</translation>
  </message>
  <message>
   <source>Does the user need its domain?</source>
   <translation>Ar prie naudotojo reikia domeno?</translation>
  </message>
  <message>
   <source>Some proxies want COMPANY\user, others user@company.lt.</source>
   <translation>Vieni tarpiniai serveriai nori IMONE\naudotojas, kiti – naudotojas@imone.lt.</translation>
  </message>
  <message>
   <source>The password of the proxy is not on this computer</source>
   <translation>Šiame kompiuteryje nėra tarpinio serverio slaptažodžio</translation>
  </message>
  <message>
   <source>{proxy} is entered with a user, but the keyring of this computer has no password for it.</source>
   <translation>{proxy} įrašytas su naudotoju, bet šio kompiuterio raktinėje jo slaptažodžio nėra.</translation>
  </message>
  <message>
   <source>Other → Network.</source>
   <translation>Kita → Tinklas.</translation>
  </message>
  <message>
   <source>The proxy's address cannot be read</source>
   <translation>Tarpinio serverio adreso perskaityti nepavyko</translation>
  </message>
  <message>
   <source>Special letters in the user or the password make it unclear where the proxy for {host} is. The address was not used, and nothing was sent.</source>
   <translation>Dėl specialiųjų ženklų naudotojo varde ar slaptažodyje neaišku, kur yra tarpinis serveris, vedantis į {host}. Adresu nesinaudojome ir nieko neišsiuntėme.</translation>
  </message>
  <message>
   <source>Write these letters with a percent sign</source>
   <translation>Šiuos ženklus rašykite su procento ženklu</translation>
  </message>
  <message>
   <source>In HTTPS_PROXY or in the proxy settings of Windows: # is %23, / is %2F, ? is %3F, [ is %5B, @ is %40.</source>
   <translation>Kintamajame HTTPS_PROXY arba „Windows“ tarpinio serverio nustatymuose: # rašoma %23, / – %2F, ? – %3F, [ – %5B, @ – %40.</translation>
  </message>
  <message>
   <source>Or enter the proxy here</source>
   <translation>Arba tarpinį serverį įrašykite čia</translation>
  </message>
  <message>
   <source>Other → Network → an own proxy has a field for the user and one for the password, in which any letter may stand.</source>
   <translation>Kita → Tinklas → savas tarpinis serveris: naudotojui ir slaptažodžiui yra atskiri laukai, o slaptažodyje tinka visi ženklai.</translation>
  </message>
  <message>
   <source>The proxy wants a login that this program does not know</source>
   <translation>Tarpinis serveris reikalauja prisijungimo būdo, kurio ši programa nepalaiko</translation>
  </message>
  <message>
   <source>{proxy} offers {offered} only; this program can send user and password in the plain way (Basic).</source>
   <translation>{proxy} siūlo tik {offered}; ši programa naudotoją ir slaptažodį siunčia paprastuoju būdu (Basic).</translation>
  </message>
  <message>
   <source>Ask who keeps your network</source>
   <translation>Kreipkitės į tinklo prižiūrėtoją</translation>
  </message>
  <message>
   <source>Let the proxy pass api.amazon.com and sellingpartnerapi-*.amazon.com without login, or allow Basic.</source>
   <translation>Prašykite, kad tarpinis serveris api.amazon.com ir sellingpartnerapi-*.amazon.com praleistų be prisijungimo arba leistų „Basic“.</translation>
  </message>
  <message>
   <source>Or use a helper that logs in for you</source>
   <translation>Arba naudokite pagalbinę programą, kuri prisijungia už jus</translation>
  </message>
  <message>
   <source>Choose “through a proxy that is entered here”, and enter the local proxy of your specialist (such as Px): 127.0.0.1.</source>
   <translation>Pasirinkite „per čia įrašytą tarpinį serverį“ ir įrašykite specialisto įdiegtą vietinį tarpinį serverį (pavyzdžiui, „Px“): 127.0.0.1.</translation>
  </message>
  <message>
   <source>The proxy does not let through to {host}</source>
   <translation>Tarpinis serveris nepraleidžia į {host}</translation>
  </message>
  <message>
   <source>{proxy} refused the way with the number {status}: its rules do not allow this address.</source>
   <translation>{proxy} atsisakė praleisti (kodas {status}): jo taisyklės šio adreso neleidžia.</translation>
  </message>
  <message>
   <source>Ask who keeps your network to open these addresses</source>
   <translation>Prašykite tinklo prižiūrėtojo atverti šiuos adresus</translation>
  </message>
  <message>
   <source>api.amazon.com, sellingpartnerapi-*.amazon.com and, for reports, *.amazonaws.com; port 443.</source>
   <translation>api.amazon.com, sellingpartnerapi-*.amazon.com ir ataskaitoms *.amazonaws.com; prievadas 443.</translation>
  </message>
  <message>
   <source>The proxy itself does not come through</source>
   <translation>Pats tarpinis serveris neprisijungia</translation>
  </message>
  <message>
   <source>{proxy} answers, but did not reach {host}.</source>
   <translation>{proxy} atsako, bet {host} nepasiekė.</translation>
  </message>
  <message>
   <source>The company's connection may be down for a moment.</source>
   <translation>Galbūt įmonės ryšys trumpam nutrūko.</translation>
  </message>
  <message>
   <source>Do other pages open?</source>
   <translation>Ar kiti puslapiai atsidaro?</translation>
  </message>
  <message>
   <source>If not, tell who keeps your network that its proxy has no internet.</source>
   <translation>Jei ne, praneškite tinklo prižiūrėtojui, kad tarpinis serveris neturi interneto.</translation>
  </message>
  <message>
   <source>What answers there is no proxy</source>
   <translation>Ten atsako ne tarpinis serveris</translation>
  </message>
  <message>
   <source>{proxy} did not answer as a proxy does.</source>
   <translation>{proxy} atsakė ne taip, kaip atsako tarpinis serveris.</translation>
  </message>
  <message>
   <source>Compare address and port</source>
   <translation>Palyginkite adresą ir prievadą</translation>
  </message>
  <message>
   <source>Port 443 or 80 is often the server itself, not its proxy.</source>
   <translation>Prievadu 443 ar 80 dažnai atsako pats serveris, o ne tarpinis.</translation>
  </message>
  <message>
   <source>The system names {kind} {proxy} for {host}; only HTTP proxies can be used.</source>
   <translation>Sistema į {host} nurodo {kind} {proxy}, o tinka tik HTTP tarpiniai serveriai.</translation>
  </message>
  <message>
   <source>Enter the HTTP proxy of the same network</source>
   <translation>Įrašykite to paties tinklo HTTP tarpinį serverį</translation>
  </message>
  <message>
   <source>Other → Network → “through a proxy that is entered here”. Who keeps your network knows its address.</source>
   <translation>Kita → Tinklas → „per čia įrašytą tarpinį serverį“. Adresą žino tinklo prižiūrėtojas.</translation>
  </message>
  <message>
   <source>The proxy's script cannot be had</source>
   <translation>Tarpinio serverio scenarijaus gauti nepavyksta</translation>
  </message>
  <message>
   <source>{address} should say which proxy leads to {host}. It could not be asked ({detail}), and without a proxy there is no way.</source>
   <translation>{address} turėtų pasakyti, per kurį tarpinį serverį eiti į {host}. Paklausti nepavyko ({detail}), o be tarpinio serverio kelio nėra.</translation>
  </message>
  <message>
   <source>The script is often reached in it, or through the VPN, only.</source>
   <translation>Scenarijus dažnai pasiekiamas tik jame arba per VPN.</translation>
  </message>
  <message>
   <source>Enter the proxy's address itself</source>
   <translation>Įrašykite patį tarpinio serverio adresą</translation>
  </message>
  <message>
   <source>Other → Network → “through a proxy that is entered here”. Only Windows runs such scripts.</source>
   <translation>Kita → Tinklas → „per čia įrašytą tarpinį serverį“. Tokius scenarijus vykdo tik „Windows“.</translation>
  </message>
  <message>
   <source>The connection is not safe</source>
   <translation>Ryšys nesaugus</translation>
  </message>
  <message>
   <source>{host} showed a certificate that this computer does not trust, so nothing was sent.</source>
   <translation>{host} parodė sertifikatą, kuriuo šis kompiuteris nepasitiki, todėl nieko neišsiuntėme.</translation>
  </message>
  <message>
   <source>Does an antivirus or a proxy look into connections?</source>
   <translation>Ar antivirusinė programa arba tarpinis serveris tikrina ryšį?</translation>
  </message>
  <message>
   <source>Other → Network → Test the network shows who signed the certificate.</source>
   <translation>Kita → Tinklas → Tikrinti tinklą parodo, kas pasirašė sertifikatą.</translation>
  </message>
  <message>
   <source>Ask who keeps your network for its certificate</source>
   <translation>Paprašykite tinklo prižiūrėtojo jo sertifikato</translation>
  </message>
  <message>
   <source>It belongs among those that Windows trusts (trusted root authorities of the computer).</source>
   <translation>Jo vieta – tarp tų, kuriais pasitiki „Windows“ (kompiuterio patikimos šakninės sertifikavimo įstaigos).</translation>
  </message>
  <message>
   <source>The certificate of {host} is out of its time</source>
   <translation>{host} sertifikatas negalioja šiuo metu</translation>
  </message>
  <message>
   <source>By the clock of this computer it is not valid yet, or no more, so nothing was sent.</source>
   <translation>Pagal šio kompiuterio laikrodį jis dar arba jau negalioja, todėl nieko neišsiuntėme.</translation>
  </message>
  <message>
   <source>Look at date and time of this computer</source>
   <translation>Patikrinkite šio kompiuterio datą ir laiką</translation>
  </message>
  <message>
   <source>Is the clock right?</source>
   <translation>Laikrodis teisingas?</translation>
  </message>
  <message>
   <source>Then a program that looks into connections shows an old certificate: ask its keeper.</source>
   <translation>Tada seną sertifikatą rodo ryšį tikrinanti programa: kreipkitės į jos prižiūrėtoją.</translation>
  </message>
  <message>
   <source>Somebody else answers in place of {host}</source>
   <translation>Vietoj {host} atsako kažkas kitas</translation>
  </message>
  <message>
   <source>The certificate that was shown belongs to another name, so nothing was sent.</source>
   <translation>Parodytas sertifikatas išduotas kitam vardui, todėl nieko neišsiuntėme.</translation>
  </message>
  <message>
   <source>Does this network want you to sign in first?</source>
   <translation>Ar šis tinklas pirma prašo prisijungti?</translation>
  </message>
  <message>
   <source>Open any page in a browser: hotels and guests' Wi-Fi do so.</source>
   <translation>Naršyklėje atverkite bet kurį puslapį: taip daro viešbučiai ir svečių „Wi-Fi“.</translation>
  </message>
  <message>
   <source>Something leads the address of Amazon elsewhere.</source>
   <translation>Kažkas Amazon adresą nukreipia kitur.</translation>
  </message>
  <message>
   <source>The company's proxy does not let through to {host}</source>
   <translation>Įmonės tarpinis serveris nepraleidžia į {host}</translation>
  </message>
  <message>
   <source>Currency rates and VAT numbers are asked for there.</source>
   <translation>Ten klausiama valiutų kursų ir PVM kodų.</translation>
  </message>
  <message>
   <source>Test the network</source>
   <translation>Patikrinkite tinklą</translation>
  </message>
  <message>
   <source>Other → Network says what is wrong with each address.</source>
   <translation>Kita → Tinklas pasako, kas negerai su kiekvienu adresu.</translation>
  </message>
  <message>
   <source>This file belongs to another store</source>
   <translation>Šis failas – kitos parduotuvės</translation>
  </message>
  <message>
   <source>It holds orders of {marketplace} ({region}), which is not the region of {code}.</source>
   <translation>Jame – {marketplace} ({region}) užsakymai, o {code} regionas kitas.</translation>
  </message>
  <message>
   <source>Or import it into the Parameter of that region.</source>
   <translation>Arba importuokite jį į to regiono parametrą.</translation>
  </message>
  <message>
   <source>Amazon's report is not where it should be</source>
   <translation>„Amazon“ ataskaitos nėra ten, kur ji turėtų būti</translation>
  </message>
  <message>
   <source>Where the report should lie, something else answered ({answer} {status}).</source>
   <translation>Ataskaitos adresu atsakė kažkas kitas ({answer} {status}).</translation>
  </message>
  <message>
   <source>What is stored stays; only the rest is asked for.</source>
   <translation>Kas įrašyta, lieka; prašoma tik likusios dalies.</translation>
  </message>
  <message>
   <source>Amazon's report arrives damaged</source>
   <translation>„Amazon“ ataskaita ateina sugadinta</translation>
  </message>
  <message>
   <source>It was fetched several times, and was cut off or garbled each time. Nothing of it was taken.</source>
   <translation>Ji siųsta kelis kartus ir kaskart atėjo nutrūkusi arba sugadinta. Iš jos nieko nepaimta.</translation>
  </message>
  <message>
   <source>If a program looks into the connections of this computer, ask its keeper.</source>
   <translation>Jei šio kompiuterio ryšį tikrina apsaugos programa, kreipkitės į jos prižiūrėtoją.</translation>
  </message>
  <message>
   <source>Amazon no longer has this report</source>
   <translation>„Amazon“ šios ataskaitos nebeturi</translation>
  </message>
  <message>
   <source>It keeps reports of orders for 30 days.</source>
   <translation>Užsakymų ataskaitas „Amazon“ saugo 30 dienų.</translation>
  </message>
  <message>
   <source>Load the history again</source>
   <translation>Įkelkite istoriją dar kartą</translation>
  </message>
  <message>
   <source>The report is asked for anew; what is stored stays.</source>
   <translation>Ataskaitos bus prašoma iš naujo; kas įrašyta, lieka.</translation>
  </message>
  <message>
   <source>Amazon could not make the report</source>
   <translation>„Amazon“ nepavyko parengti ataskaitos</translation>
  </message>
  <message>
   <source>Amazon says: {amazon_text}</source>
   <translation>„Amazon“ atsakymas: {amazon_text}</translation>
  </message>
  <message>
   <source>Load the history again later</source>
   <translation>Įkelkite istoriją dar kartą vėliau</translation>
  </message>
  <message>
   <source>Only what is missing is asked for.</source>
   <translation>Prašoma tik to, ko trūksta.</translation>
  </message>
  <message>
   <source>Amazon says there are no orders, but some are known</source>
   <translation>„Amazon“ sako, kad užsakymų nėra, bet jų yra</translation>
  </message>
  <message>
   <source>So this stretch of time does not count as read.</source>
   <translation>Todėl ši atkarpa nelaikoma perskaityta.</translation>
  </message>
  <message>
   <source>Amazon gave another report than was asked for</source>
   <translation>„Amazon“ davė kitą ataskaitą, nei prašyta</translation>
  </message>
  <message>
   <source>It tells of {data_from} to {data_until}, so this stretch of time does not count as read.</source>
   <translation>Joje – laikotarpis nuo {data_from} iki {data_until}, todėl ši atkarpa nelaikoma perskaityta.</translation>
  </message>
  <message>
   <source>Load the history again in an hour</source>
   <translation>Įkelkite istoriją dar kartą po valandos</translation>
  </message>
  <message>
   <source>Amazon gives a report it has made shortly before again.</source>
   <translation>Neseniai parengtą ataskaitą „Amazon“ kartais duoda pakartotinai.</translation>
  </message>
  <message>
   <source>Amazon has been making the report for hours</source>
   <translation>„Amazon“ ataskaitą rengia jau kelias valandas</translation>
  </message>
  <message>
   <source>It was asked for at {asked_at} and is not ready yet.</source>
   <translation>Jos paprašyta {asked_at}, ir ji dar neparengta.</translation>
  </message>
  <message>
   <source>It goes on with the same report; nothing is asked for twice.</source>
   <translation>Bus tęsiama ta pati ataskaita; nieko neprašoma du kartus.</translation>
  </message>
  <message>
   <source>The history has holes</source>
   <translation>Istorija įkelta ne visa</translation>
  </message>
  <message>
   <source>{failed} of {slices} slices could not be read, the newest of them from {since} to {until}. The rest is kept.</source>
   <translation>Nepavyko perskaityti {failed} iš {slices} atkarpų; naujausia iš jų – nuo {since} iki {until}. Kitos įrašytos.</translation>
  </message>
  <message>
   <source>Only the slices that failed are asked for.</source>
   <translation>Prašoma tik tų atkarpų, kurių nepavyko perskaityti.</translation>
  </message>
  <message>
   <source>There is nothing in it, not even the names of columns.</source>
   <translation>Jame nieko nėra, net stulpelių pavadinimų.</translation>
  </message>
  <message>
   <source>Download the report again</source>
   <translation>Atsisiųskite ataskaitą iš naujo</translation>
  </message>
  <message>
   <source>Seller Central → Reports → Fulfillment → All Orders.</source>
   <translation>Seller Central → Reports → Fulfillment → All Orders.</translation>
  </message>
  <message>
   <source>The file is damaged</source>
   <translation>Failas sugadintas</translation>
  </message>
  <message>
   <source>It is packed, and breaks off or does not add up: it did not arrive whole. Nothing of it was taken.</source>
   <translation>Jis suspaustas ir nutrūksta arba jo kontrolinė suma nesutampa: atsisiųstas ne visas. Nieko iš jo nepaimta.</translation>
  </message>
  <message>
   <source>The whole file is needed.</source>
   <translation>Reikia viso failo.</translation>
  </message>
  <message>
   <source>This is a report of listings</source>
   <translation>Tai prekių pasiūlymų ataskaita</translation>
  </message>
  <message>
   <source>It names products, prices and stock; there are no orders in it.</source>
   <translation>Joje prekės, kainos ir likučiai, užsakymų joje nėra.</translation>
  </message>
  <message>
   <source>Choose the All Orders report</source>
   <translation>Pasirinkite visų užsakymų ataskaitą (All Orders)</translation>
  </message>
  <message>
   <source>This is a settlement report</source>
   <translation>Tai atsiskaitymo ataskaita (settlement)</translation>
  </message>
  <message>
   <source>It tells what Amazon paid out; orders are not in it as they were sold.</source>
   <translation>Joje Amazon išmokos, o ne užsakymai, kokie jie buvo parduoti.</translation>
  </message>
  <message>
   <source>This is another order report</source>
   <translation>Tai kita užsakymų ataskaita</translation>
  </message>
  <message>
   <source>It lists shipments or unshipped orders and does not tell each order’s status. Such reports name buyers, so nothing of it was taken.</source>
   <translation>Joje siuntos arba neišsiųsti užsakymai ir nėra užsakymo būsenos. Tokiose ataskaitose būna pirkėjų duomenų, todėl nieko iš jos nepaimta.</translation>
  </message>
  <message>
   <source>This is a web page</source>
   <translation>Tai tinklalapis</translation>
  </message>
  <message>
   <source>The file holds a page for a browser, perhaps a sign-in page, and no report.</source>
   <translation>Faile – naršyklei skirtas puslapis, gal prisijungimo, o ne ataskaita.</translation>
  </message>
  <message>
   <source>Sign in to Seller Central and download the report again</source>
   <translation>Prisijunkite prie Seller Central ir atsisiųskite ataskaitą iš naujo</translation>
  </message>
  <message>
   <source>Save the file that the Download button gives, not the page.</source>
   <translation>Įrašykite failą, kurį duoda mygtukas Download, o ne patį puslapį.</translation>
  </message>
  <message>
   <source>This is an error message of Amazon</source>
   <translation>Tai Amazon klaidos pranešimas</translation>
  </message>
  <message>
   <source>Instead of the report, Amazon’s file store said: {amazon_code}. The address of a report is good for five minutes.</source>
   <translation>Vietoj ataskaitos Amazon failų saugykla atsakė: {amazon_code}. Ataskaitos adresas galioja penkias minutes.</translation>
  </message>
  <message>
   <source>A new address is given each time.</source>
   <translation>Kaskart duodamas naujas adresas.</translation>
  </message>
  <message>
   <source>This is an XML file</source>
   <translation>Tai XML failas</translation>
  </message>
  <message>
   <source>The report is needed as text with tabs, the flat file.</source>
   <translation>Reikia tekstinės ataskaitos su tabuliacijos ženklais (flat file).</translation>
  </message>
  <message>
   <source>Choose the flat file</source>
   <translation>Pasirinkite tekstinį failą</translation>
  </message>
  <message>
   <source>The All Orders report, as .txt.</source>
   <translation>Visų užsakymų ataskaita (All Orders), .txt.</translation>
  </message>
  <message>
   <source>This is a JSON file</source>
   <translation>Tai JSON failas</translation>
  </message>
  <message>
   <source>This is a workbook of a spreadsheet program</source>
   <translation>Tai skaičiuoklės darbaknygė</translation>
  </message>
  <message>
   <source>Excel and its like change order numbers, dates and amounts when they save.</source>
   <translation>Excel ir panašios programos įrašydamos pakeičia datas ir sumas.</translation>
  </message>
  <message>
   <source>Choose the file as Amazon gave it</source>
   <translation>Pasirinkite failą tokį, kokį davė Amazon</translation>
  </message>
  <message>
   <source>The .txt that was downloaded, never opened in Excel.</source>
   <translation>Atsisiųstą .txt, neatvertą su Excel.</translation>
  </message>
  <message>
   <source>This is an archive</source>
   <translation>Tai archyvas</translation>
  </message>
  <message>
   <source>The report may be inside this ZIP file.</source>
   <translation>Ataskaita gali būti šio ZIP failo viduje.</translation>
  </message>
  <message>
   <source>Unpack it</source>
   <translation>Išskleiskite jį</translation>
  </message>
  <message>
   <source>Then choose the .txt inside.</source>
   <translation>Tada pasirinkite viduje esantį .txt.</translation>
  </message>
  <message>
   <source>This is no text file</source>
   <translation>Tai ne tekstinis failas</translation>
  </message>
  <message>
   <source>It holds something other than rows of text, such as a picture or a PDF.</source>
   <translation>Jame ne teksto eilutės, o kas kita, pavyzdžiui, paveikslas ar PDF.</translation>
  </message>
  <message>
   <source>The file lacks columns</source>
   <translation>Faile trūksta stulpelių</translation>
  </message>
  <message>
   <source>Recognised: {found}. Missing: {missing}. Without them no order can be read.</source>
   <translation>Atpažinta: {found}. Trūksta: {missing}. Be jų užsakymų perskaityti negalima.</translation>
  </message>
  <message>
   <source>Download the report in English</source>
   <translation>Atsisiųskite ataskaitą anglų kalba</translation>
  </message>
  <message>
   <source>In Seller Central choose English as the language, then All Orders.</source>
   <translation>Seller Central pasirinkite anglų kalbą, tada All Orders.</translation>
  </message>
  <message>
   <source>A column stands twice in the file</source>
   <translation>Stulpelis faile pasikartoja</translation>
  </message>
  <message>
   <source>{column} is there twice, and nobody can tell which one counts.</source>
   <translation>{column} yra du kartus, ir neaišku, kuris teisingas.</translation>
  </message>
  <message>
   <source>Do not paste files together side by side.</source>
   <translation>Nejunkite failų stulpelis prie stulpelio.</translation>
  </message>
  <message>
   <source>This is no report of orders</source>
   <translation>Tai ne užsakymų ataskaita</translation>
  </message>
  <message>
   <source>None of the columns of an order report is in the first line.</source>
   <translation>Pirmoje eilutėje nėra nė vieno užsakymų ataskaitos stulpelio.</translation>
  </message>
  <message>
   <source>No such buyer is kept</source>
   <translation>Tokio pirkėjo duomenų nėra</translation>
  </message>
  <message>
   <source>Nothing is kept of a buyer with this e-mail or name, and it is no order's number.</source>
   <translation>Pirkėjo su tokiu el. paštu ar vardu duomenų nesaugoma, ir tai ne užsakymo numeris.</translation>
  </message>
  <message>
   <source>Enter it whole</source>
   <translation>Įrašykite visą</translation>
  </message>
  <message>
   <source>The whole e-mail, the whole name, or the number of an order.</source>
   <translation>Visą el. paštą, visą vardą arba užsakymo numerį.</translation>
  </message>
  <message>
   <source>No field is chosen</source>
   <translation>Nepasirinktas nė vienas laukas</translation>
  </message>
  <message>
   <source>A legal duty keeps at least one field.</source>
   <translation>Teisinė pareiga saugo bent vieną lauką.</translation>
  </message>
  <message>
   <source>Choose the fields</source>
   <translation>Pasirinkite laukus</translation>
  </message>
  <message>
   <source>Only those that the law asks for.</source>
   <translation>Tik tuos, kurių reikalauja teisės aktas.</translation>
  </message>
  <message>
   <source>The time of the legal duty is not right</source>
   <translation>Netinka teisinės pareigos laikas</translation>
  </message>
  <message>
   <source>It lasts from 1 to {most} months, counted from the order's date.</source>
   <translation>Ji trunka nuo 1 iki {most} mėnesių, skaičiuojant nuo užsakymo datos.</translation>
  </message>
  <message>
   <source>Enter the months</source>
   <translation>Įrašykite mėnesius</translation>
  </message>
  <message>
   <source>Ten years are 120 months.</source>
   <translation>Dešimt metų – 120 mėnesių.</translation>
  </message>
  <message>
   <source>The text is too long</source>
   <translation>Tekstas per ilgas</translation>
  </message>
  <message>
   <source>At most {most} letters are kept.</source>
   <translation>Saugoma ne daugiau kaip {most} ženklų.</translation>
  </message>
  <message>
   <source>Make it shorter</source>
   <translation>Sutrumpinkite</translation>
  </message>
  <message>
   <source>The name of the law and its article are enough.</source>
   <translation>Pakanka teisės akto pavadinimo ir straipsnio.</translation>
  </message>
  <message>
   <source>That legal duty is not in the list</source>
   <translation>Tokios teisinės pareigos sąraše nėra</translation>
  </message>
  <message>
   <source>The store has none of the number {number}.</source>
   <translation>Parduotuvė neturi pareigos numeriu {number}.</translation>
  </message>
  <message>
   <source>That file is not in the list</source>
   <translation>Tokios rinkmenos sąraše nėra</translation>
  </message>
  <message>
   <source>None of the number {number} is known.</source>
   <translation>Rinkmena numeriu {number} nežinoma.</translation>
  </message>
  <message>
   <source>The file is still there</source>
   <translation>Rinkmena dar yra</translation>
  </message>
  <message>
   <source>Delete it first</source>
   <translation>Pirmiau ją ištrinkite</translation>
  </message>
  <message>
   <source>In the bin of the system too; then say that it is deleted.</source>
   <translation>Ir iš sistemos šiukšlinės; tada pažymėkite, kad ištrinta.</translation>
  </message>
  <message>
   <source>The VAT table of {code} was changed meanwhile</source>
   <translation>Parametro {code} PVM lentelė tuo metu pakeista</translation>
  </message>
  <message>
   <source>Somebody else saved it since it was read here.</source>
   <translation>Nuo jos nuskaitymo čia ją įrašė kitas žmogus.</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Nuskaitykite ją iš naujo</translation>
  </message>
  <message>
   <source>Then decide what still has to be changed.</source>
   <translation>Tada nuspręskite, ką dar reikia keisti.</translation>
  </message>
  <message>
   <source>“{value}” is no place of the VAT table</source>
   <translation>„{value}“ nėra PVM lentelės vieta</translation>
  </message>
  <message>
   <source>A row is about a country, a territory with VAT of its own, or a group of countries.</source>
   <translation>Eilutė galioja šaliai, teritorijai su savo PVM tvarka arba šalių grupei.</translation>
  </message>
  <message>
   <source>Enter two letters</source>
   <translation>Įrašykite dvi raides</translation>
  </message>
  <message>
   <source>For example LT or DE. Greece is GR, the United Kingdom is GB.</source>
   <translation>Pavyzdžiui, LT arba DE. Graikija – GR, Jungtinė Karalystė – GB.</translation>
  </message>
  <message>
   <source>Or a group</source>
   <translation>Arba grupę</translation>
  </message>
  <message>
   <source>EU, NON_EU, * for any, and SAME where goods stay in their country.</source>
   <translation>EU – ES šalis, NON_EU – ne ES šalis, * – bet kuri, SAME – kai prekės lieka savo šalyje.</translation>
  </message>
  <message>
   <source>A row ends before it begins</source>
   <translation>Eilutė baigiasi anksčiau, nei prasideda</translation>
  </message>
  <message>
   <source>It would count from {begin} to {end}.</source>
   <translation>Ji galiotų nuo {begin} iki {end}.</translation>
  </message>
  <message>
   <source>Correct the days</source>
   <translation>Pataisykite datas</translation>
  </message>
  <message>
   <source>The last day counts too.</source>
   <translation>Paskutinė diena taip pat galioja.</translation>
  </message>
  <message>
   <source>“{value}” is no day</source>
   <translation>„{value}“ nėra data</translation>
  </message>
  <message>
   <source>A row counts from its first to its last day.</source>
   <translation>Eilutė galioja nuo pirmos iki paskutinės dienos.</translation>
  </message>
  <message>
   <source>Enter the day</source>
   <translation>Įrašykite datą</translation>
  </message>
  <message>
   <source>For example 2026-01-31. An empty field is always.</source>
   <translation>Pavyzdžiui, 2026-01-31. Tuščias laukas – be ribos.</translation>
  </message>
  <message>
   <source>“{value}” is no VAT rate</source>
   <translation>„{value}“ nėra PVM tarifas</translation>
  </message>
  <message>
   <source>A rate is a number from 0 to less than 100, with at most two decimals.</source>
   <translation>Tarifas – skaičius nuo 0 iki mažiau nei 100, ne daugiau kaip su dviem skaitmenimis po kablelio.</translation>
  </message>
  <message>
   <source>Enter the rate in per cent</source>
   <translation>Įrašykite tarifą procentais</translation>
  </message>
  <message>
   <source>For example 21 or 25,5.</source>
   <translation>Pavyzdžiui, 21 arba 25,5.</translation>
  </message>
  <message>
   <source>The VAT code “{value}” is too long</source>
   <translation>PVM kodas „{value}“ per ilgas</translation>
  </message>
  <message>
   <source>Finvalda's VAT codes have at most {most} letters.</source>
   <translation>Finvaldos PVM kodai turi ne daugiau kaip {most} ženklų.</translation>
  </message>
  <message>
   <source>Choose the code from the list</source>
   <translation>Pasirinkite kodą iš sąrašo</translation>
  </message>
  <message>
   <source>It is Finvalda's own, not its name.</source>
   <translation>Reikia Finvaldos kodo, ne pavadinimo.</translation>
  </message>
  <message>
   <source>Two rows say the same: {stock} → {ship_to}</source>
   <translation>Dvi eilutės sako tą patį: {stock} → {ship_to}</translation>
  </message>
  <message>
   <source>Their conditions are alike, and there are days on which both would count.</source>
   <translation>Jų sąlygos vienodos, ir kai kuriomis dienomis galiotų abi.</translation>
  </message>
  <message>
   <source>End the older row</source>
   <translation>Užbaikite senesnę eilutę</translation>
  </message>
  <message>
   <source>Its last day is the one before the newer row begins.</source>
   <translation>Jos paskutinė diena – diena prieš naujesnės eilutės pradžią.</translation>
  </message>
  <message>
   <source>Or remove one of them</source>
   <translation>Arba vieną jų pašalinkite</translation>
  </message>
  <message>
   <source>One row for each kind of sale is enough.</source>
   <translation>Kiekvienai pardavimo rūšiai pakanka vienos eilutės.</translation>
  </message>
  <message>
   <source>The row {stock} → {ship_to} cannot be confirmed yet</source>
   <translation>Eilutės {stock} → {ship_to} dar negalima patvirtinti</translation>
  </message>
  <message>
   <source>It has no VAT code or no rate.</source>
   <translation>Joje nėra PVM kodo arba tarifo.</translation>
  </message>
  <message>
   <source>Choose Finvalda's VAT code</source>
   <translation>Pasirinkite Finvaldos PVM kodą</translation>
  </message>
  <message>
   <source>And enter the rate in per cent. Then confirm the row.</source>
   <translation>Įrašykite ir tarifą procentais. Tada eilutę patvirtinkite.</translation>
  </message>
  <message>
   <source>The VAT table has no row {rule}</source>
   <translation>PVM lentelėje nėra eilutės {rule}</translation>
  </message>
  <message>
   <source>It was removed, or never there.</source>
   <translation>Ji pašalinta arba jos niekada nebuvo.</translation>
  </message>
  <message>
   <source>Read the table again</source>
   <translation>Nuskaitykite lentelę iš naujo</translation>
  </message>
  <message>
   <source>Every row has its number there.</source>
   <translation>Kiekviena eilutė ten turi numerį.</translation>
  </message>
  <message>
   <source>This is no file of VAT rates</source>
   <translation>Tai ne PVM tarifų failas</translation>
  </message>
  <message>
   <source>{path} is not a CSV file in UTF-8.</source>
   <translation>{path} nėra UTF-8 koduotės CSV failas.</translation>
  </message>
  <message>
   <source>Or save this one as CSV UTF-8.</source>
   <translation>Arba išsaugokite šį kaip CSV UTF-8.</translation>
  </message>
  <message>
   <source>The file of VAT rates lacks columns</source>
   <translation>PVM tarifų faile trūksta stulpelių</translation>
  </message>
  <message>
   <source>The first line of {path} does not name {missing}.</source>
   <translation>Pirmoje {path} eilutėje nėra {missing}.</translation>
  </message>
  <message>
   <source>Add them</source>
   <translation>Pridėkite juos</translation>
  </message>
  <message>
   <source>Save the rates that count now as CSV, and take that file as an example.</source>
   <translation>Įrašykite dabar galiojančius tarifus kaip CSV ir remkitės tuo failu.</translation>
  </message>
  <message>
   <source>Line {line} of the VAT rates is wrong</source>
   <translation>PVM tarifų {line} eilutė klaidinga</translation>
  </message>
  <message>
   <source>The column {column} has “{value}”. Nothing of {path} was taken.</source>
   <translation>Stulpelyje {column} yra „{value}“. Iš {path} nieko nepaimta.</translation>
  </message>
  <message>
   <source>Correct the line</source>
   <translation>Pataisykite eilutę</translation>
  </message>
  <message>
   <source>Rates are written with a point (25.5), days as 2026-01-31.</source>
   <translation>Tarifai rašomi su tašku (25.5), datos – 2026-01-31.</translation>
  </message>
  <message>
   <source>{place} has two VAT rates on one day</source>
   <translation>{place} tą pačią dieną turi du PVM tarifus</translation>
  </message>
  <message>
   <source>Nothing of {path} was taken.</source>
   <translation>Iš {path} nieko nepaimta.</translation>
  </message>
  <message>
   <source>One row ends the day before the next one begins.</source>
   <translation>Viena eilutė baigiasi dieną prieš kitos pradžią.</translation>
  </message>
  <message>
   <source>The file of VAT rates is not whole</source>
   <translation>PVM tarifų failas nepilnas</translation>
  </message>
  <message>
   <source>It says nothing of {places}. Nothing of {path} was taken.</source>
   <translation>Jame nėra: {places}. Iš {path} nieko nepaimta.</translation>
  </message>
  <message>
   <source>Add the places</source>
   <translation>Pridėkite šias vietas</translation>
  </message>
  <message>
   <source>Every member state and every territory with VAT of its own must be in it.</source>
   <translation>Jame turi būti visos ES šalys ir visos teritorijos su savo PVM tvarka.</translation>
  </message>
  <message>
   <source>“{value}” is no VAT number of the European Union</source>
   <translation>„{value}“ nėra Europos Sąjungos PVM mokėtojo kodas</translation>
  </message>
  <message>
   <source>It begins with the letters of a member state.</source>
   <translation>Jis prasideda šalies narės raidėmis.</translation>
  </message>
  <message>
   <source>Enter it in full</source>
   <translation>Įrašykite visą kodą</translation>
  </message>
  <message>
   <source>For example LT100001919017 or DE136695976.</source>
   <translation>Pavyzdžiui, LT100001919017 arba DE136695976.</translation>
  </message>
  <message>
   <source>It shows another time than Amazon's.</source>
   <translation>Jis rodo kitą laiką nei Amazon.</translation>
  </message>
  <message>
   <source>It is {0} min fast by Amazon's time.</source>
   <translation>Palyginti su Amazon laiku, jis skuba {0} min.</translation>
  </message>
  <message>
   <source>It is {0} min slow by Amazon's time.</source>
   <translation>Palyginti su Amazon laiku, jis vėluoja {0} min.</translation>
  </message>
 </context>
 <context>
  <name>finvalda_results</name>
  <message>
   <source>Another client card has this VAT number</source>
   <translation>Šis PVM mokėtojo kodas jau yra kito kliento kortelėje</translation>
  </message>
  <message>
   <source>A client with this code is there already</source>
   <translation>Klientas šiuo kodu jau yra</translation>
  </message>
  <message>
   <source>Another client card has this company code</source>
   <translation>Šis įmonės kodas jau yra kito kliento kortelėje</translation>
  </message>
  <message>
   <source>The payment term is not in Finvalda</source>
   <translation>Tokio atsiskaitymo termino Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The VAT code is not in Finvalda</source>
   <translation>Tokio PVM kodo Finvaldoje nėra</translation>
  </message>
  <message>
   <source>An account is not in Finvalda's chart of accounts</source>
   <translation>Sąskaitos nėra Finvaldos sąskaitų plane</translation>
  </message>
  <message>
   <source>The currency is not in Finvalda</source>
   <translation>Tokios valiutos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The first object is not in Finvalda</source>
   <translation>Pirmojo objekto Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The second object is not in Finvalda</source>
   <translation>Antrojo objekto Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The third object is not in Finvalda</source>
   <translation>Trečiojo objekto Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The fourth object is not in Finvalda</source>
   <translation>Ketvirtojo objekto Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The client is not in Finvalda</source>
   <translation>Tokio kliento Finvaldoje nėra</translation>
  </message>
  <message>
   <source>Another product has this bar code</source>
   <translation>Šis brūkšninis kodas jau yra kitos prekės kortelėje</translation>
  </message>
  <message>
   <source>A product with this code is there already</source>
   <translation>Prekė šiuo kodu jau yra</translation>
  </message>
  <message>
   <source>The unit of measure is not in Finvalda</source>
   <translation>Tokio mato vieneto Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The product's link with accounts is not in Finvalda</source>
   <translation>Prekės ryšio su sąskaitomis Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The warehouse is not in Finvalda</source>
   <translation>Tokio sandėlio Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The series is not in Finvalda</source>
   <translation>Tokios serijos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The product's account is not in Finvalda</source>
   <translation>Prekės sąskaitos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The service's account is not in Finvalda</source>
   <translation>Paslaugos sąskaitos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>A product is not in Finvalda</source>
   <translation>Tokios prekės Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The series of invoices is not in Finvalda</source>
   <translation>Sąskaitų faktūrų serijos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The employee is not in Finvalda</source>
   <translation>Tokio darbuotojo Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The division is not in Finvalda</source>
   <translation>Tokio padalinio Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The type of operation is not in Finvalda</source>
   <translation>Tokio operacijos tipo Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The journal is not in Finvalda</source>
   <translation>Tokio žurnalo Finvaldoje nėra</translation>
  </message>
  <message>
   <source>A service is not in Finvalda</source>
   <translation>Tokios paslaugos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The contract is not in Finvalda</source>
   <translation>Tokios sutarties Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The client's address is not in Finvalda</source>
   <translation>Tokio kliento adreso Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The client has this address already</source>
   <translation>Toks kliento adresas jau yra</translation>
  </message>
  <message>
   <source>A sale has this document number already</source>
   <translation>Pardavimas šiuo dokumento numeriu jau yra</translation>
  </message>
  <message>
   <source>A reservation has this document number already</source>
   <translation>Rezervavimas šiuo dokumento numeriu jau yra</translation>
  </message>
  <message>
   <source>There is too little of a product in the warehouse</source>
   <translation>Sandėlyje trūksta prekės</translation>
  </message>
  <message>
   <source>Finvalda has no rate of the currency for this day</source>
   <translation>Finvaldoje nėra šios dienos valiutos kurso</translation>
  </message>
  <message>
   <source>Some of the goods are sold already</source>
   <translation>Dalis prekių jau parduota</translation>
  </message>
  <message>
   <source>The operation is paid</source>
   <translation>Už operaciją jau atsiskaityta</translation>
  </message>
  <message>
   <source>Debit and credit differ</source>
   <translation>Debetas nelygus kreditui</translation>
  </message>
  <message>
   <source>The operation is paid, so its client stays</source>
   <translation>Už operaciją atsiskaityta, todėl kliento keisti negalima</translation>
  </message>
  <message>
   <source>The operation was deleted</source>
   <translation>Operacija pašalinta</translation>
  </message>
  <message>
   <source>The operation is reversed</source>
   <translation>Operacija stornuota</translation>
  </message>
  <message>
   <source>The import parameter is not in Finvalda</source>
   <translation>Tokio importo parametro Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The operation has no lines</source>
   <translation>Operacija neturi eilučių</translation>
  </message>
  <message>
   <source>A return has this document number already</source>
   <translation>Grąžinimas šiuo dokumento numeriu jau yra</translation>
  </message>
  <message>
   <source>The sale is not in Finvalda</source>
   <translation>Tokio pardavimo Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The operation has too many lines</source>
   <translation>Operacija turi per daug eilučių</translation>
  </message>
  <message>
   <source>The client is of account type; sales need document type</source>
   <translation>Klientas yra sąskaitos tipo; pardavimui reikia dokumento tipo</translation>
  </message>
  <message>
   <source>Finvalda's settings do not say how dates are checked</source>
   <translation>Finvaldos nustatymuose nenurodyta, kaip tikrinti datas</translation>
  </message>
  <message>
   <source>An operation has this document number already</source>
   <translation>Operacija šiuo dokumento numeriu jau yra</translation>
  </message>
  <message>
   <source>The type of operation has no accounts</source>
   <translation>Operacijos tipas neturi sąskaitų</translation>
  </message>
  <message>
   <source>An account is not in the chart of accounts</source>
   <translation>Sąskaitos nėra sąskaitų plane</translation>
  </message>
  <message>
   <source>The document has no account</source>
   <translation>Dokumentas neturi sąskaitos</translation>
  </message>
  <message>
   <source>The operation is not in Finvalda</source>
   <translation>Tokios operacijos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The operation is another client's</source>
   <translation>Operacija yra kito kliento</translation>
  </message>
  <message>
   <source>A product's quantity is not above zero</source>
   <translation>Prekės kiekis nėra didesnis už nulį</translation>
  </message>
  <message>
   <source>A product's price is below zero</source>
   <translation>Prekės kaina neigiama</translation>
  </message>
  <message>
   <source>A service's quantity is not above zero</source>
   <translation>Paslaugos kiekis nėra didesnis už nulį</translation>
  </message>
  <message>
   <source>A line has no code</source>
   <translation>Eilutėje nėra kodo</translation>
  </message>
  <message>
   <source>The client's type does not fit the lines</source>
   <translation>Kliento tipas netinka eilutėms</translation>
  </message>
  <message>
   <source>Less is left of the orders than the line says</source>
   <translation>Eilutės kiekis viršija laisvų užsakymų kiekį</translation>
  </message>
  <message>
   <source>The sale needs a contract</source>
   <translation>Pardavimui reikia sutarties</translation>
  </message>
  <message>
   <source>No import parameter was named</source>
   <translation>Nenurodytas importo parametras</translation>
  </message>
  <message>
   <source>Finvalda could not open its data</source>
   <translation>Finvalda nepavyko atverti savo duomenų</translation>
  </message>
  <message>
   <source>Finvalda ran out of memory</source>
   <translation>Finvaldai pritrūko atminties</translation>
  </message>
  <message>
   <source>Something failed inside Finvalda</source>
   <translation>Įvyko vidinė Finvaldos klaida</translation>
  </message>
  <message>
   <source>Finvalda cannot read the document's structure</source>
   <translation>Finvalda nesupranta dokumento struktūros</translation>
  </message>
  <message>
   <source>The document lacks data</source>
   <translation>Dokumente trūksta duomenų</translation>
  </message>
  <message>
   <source>Finvalda's database did not take it</source>
   <translation>Finvaldos duomenų bazė jo nepriėmė</translation>
  </message>
  <message>
   <source>The client card has no code</source>
   <translation>Kliento kortelė neturi kodo</translation>
  </message>
  <message>
   <source>The client card has no name</source>
   <translation>Kliento kortelė neturi pavadinimo</translation>
  </message>
  <message>
   <source>The product card has no code</source>
   <translation>Prekės kortelė neturi kodo</translation>
  </message>
  <message>
   <source>The product card has no name</source>
   <translation>Prekės kortelė neturi pavadinimo</translation>
  </message>
  <message>
   <source>The service card has no code</source>
   <translation>Paslaugos kortelė neturi kodo</translation>
  </message>
  <message>
   <source>The service card has no name</source>
   <translation>Paslaugos kortelė neturi pavadinimo</translation>
  </message>
  <message>
   <source>The document has no client</source>
   <translation>Dokumente nenurodytas klientas</translation>
  </message>
  <message>
   <source>The document has no currency</source>
   <translation>Dokumente nenurodyta valiuta</translation>
  </message>
  <message>
   <source>The document has no date</source>
   <translation>Dokumente nenurodyta data</translation>
  </message>
  <message>
   <source>The journal was not named</source>
   <translation>Nenurodytas žurnalas</translation>
  </message>
  <message>
   <source>The number of the operation was not named</source>
   <translation>Nenurodytas operacijos numeris</translation>
  </message>
  <message>
   <source>Somebody is working with the operation in Finvalda</source>
   <translation>Su operacija Finvaldoje dirba kitas darbuotojas</translation>
  </message>
  <message>
   <source>The operation is locked</source>
   <translation>Operacija užrakinta</translation>
  </message>
  <message>
   <source>The operation's lines are not in Finvalda</source>
   <translation>Operacijos eilučių Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The date is outside the period that Finvalda allows</source>
   <translation>Data nepatenka į Finvaldoje leidžiamą laikotarpį</translation>
  </message>
  <message>
   <source>The date is outside the period that this user may work in</source>
   <translation>Data nepatenka į šiam naudotojui leidžiamą laikotarpį</translation>
  </message>
  <message>
   <source>The operation is paid, wholly or in part</source>
   <translation>Už operaciją atsiskaityta visai ar iš dalies</translation>
  </message>
  <message>
   <source>The operation is revalued</source>
   <translation>Operacija perkainota</translation>
  </message>
  <message>
   <source>There is a payment request for the operation</source>
   <translation>Operacijai yra mokėjimo prašymas</translation>
  </message>
  <message>
   <source>The operation's lines are used in other operations</source>
   <translation>Operacijos eilutės panaudotos kitose operacijose</translation>
  </message>
  <message>
   <source>The operation to correct is not in Finvalda</source>
   <translation>Taisomos operacijos Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The lines to correct are not in Finvalda</source>
   <translation>Taisomų eilučių Finvaldoje nėra</translation>
  </message>
  <message>
   <source>The product's unit of measure is not in Finvalda</source>
   <translation>Prekės mato vieneto Finvaldoje nėra</translation>
  </message>
  <message>
   <source>No line is left</source>
   <translation>Neliko nė vienos eilutės</translation>
  </message>
  <message>
   <source>The number or code is taken</source>
   <translation>Numeris arba kodas jau užimtas</translation>
  </message>
  <message>
   <source>Something the document names is not in Finvalda</source>
   <translation>Finvaldoje nėra to, kas nurodyta dokumente</translation>
  </message>
  <message>
   <source>The stock does not allow it</source>
   <translation>Neleidžia sandėlio likučiai</translation>
  </message>
  <message>
   <source>The operation or its period is locked</source>
   <translation>Operacija arba jos laikotarpis užrakinti</translation>
  </message>
  <message>
   <source>The import parameter or Finvalda's settings do not fit</source>
   <translation>Netinka importo parametras arba Finvaldos nustatymai</translation>
  </message>
  <message>
   <source>What was sent does not fit</source>
   <translation>Išsiųsti duomenys netinka</translation>
  </message>
  <message>
   <source>Finvalda itself has trouble</source>
   <translation>Sutriko pati Finvalda</translation>
  </message>
  <message>
   <source>Finvalda gave a code that is not in its manual</source>
   <translation>Finvalda pateikė kodą, kurio jos instrukcijoje nėra</translation>
  </message>
  <message>
   <source>Look at what has it in Finvalda; take another number or code, or use that card.</source>
   <translation>Pažiūrėkite Finvaldoje, kas jį turi; imkite kitą numerį ar kodą arba naudokite tą kortelę.</translation>
  </message>
  <message>
   <source>Make it in Finvalda and read its codes anew, or choose another one in the settings.</source>
   <translation>Sukurkite jį Finvaldoje ir atnaujinkite žinynus arba nustatymuose parinkite kitą.</translation>
  </message>
  <message>
   <source>Receive the goods in Finvalda first, or choose the warehouse they are in.</source>
   <translation>Pirmiausia Finvaldoje pajamuokite prekes arba parinkite sandėlį, kuriame jos yra.</translation>
  </message>
  <message>
   <source>Open the period or unlock the operation in Finvalda, then do it again.</source>
   <translation>Finvaldoje atverkite laikotarpį arba atrakinkite operaciją ir kartokite.</translation>
  </message>
  <message>
   <source>Let whoever keeps Finvalda look at the import parameter (FvsNETParamKonfig).</source>
   <translation>Tegu Finvaldos prižiūrėtojas patikrina importo parametrą (FvsNETParamKonfig).</translation>
  </message>
  <message>
   <source>Look at the document's fields, then do it again; if nothing is wrong there, report it.</source>
   <translation>Pažiūrėkite dokumento laukus ir kartokite; jei ten viskas gerai, praneškite apie klaidą.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, ask Finvalda's support.</source>
   <translation>Bandykite dar kartą; jei nepadeda, kreipkitės į Finvaldos pagalbą.</translation>
  </message>
  <message>
   <source>Finvalda's own words say more; its support knows the code.</source>
   <translation>Daugiau pasako pačios Finvaldos žodžiai; kodą žino jos pagalba.</translation>
  </message>
 </context>
 <context>
  <name>held</name>
  <message numerus="yes">
   <source>%n row(s) of a report held: {rows}</source>
   <translation>
    <numerusform>Sulaikyta ataskaitos eilutė {rows}</numerusform>
    <numerusform>Sulaikytos ataskaitos eilutės {rows}</numerusform>
    <numerusform>Sulaikytos ataskaitos eilutės {rows}</numerusform>
   </translation>
  </message>
  <message>
   <source>An order without a number is held</source>
   <translation>Užsakymas be numerio sulaikytas</translation>
  </message>
  <message>
   <source>Order {order_id} is held</source>
   <translation>Užsakymas {order_id} sulaikytas</translation>
  </message>
  <message>
   <source>Something that is not an order came among the orders.</source>
   <translation>Tarp užsakymų atėjo kažkas, kas nėra užsakymas.</translation>
  </message>
  <message>
   <source>Amazon sent an order without its number. Without it we cannot know it again.</source>
   <translation>Amazon atsiuntė užsakymą be numerio. Be jo užsakymo neatpažintume.</translation>
  </message>
  <message>
   <source>Amazon sent “{value}” where the order's number belongs.</source>
   <translation>Vietoj užsakymo numerio Amazon atsiuntė „{value}“.</translation>
  </message>
  <message>
   <source>Amazon sent a time that cannot be read: “{value}”.</source>
   <translation>Amazon atsiuntė neperskaitomą laiką: „{value}“.</translation>
  </message>
  <message>
   <source>Amazon sent the amount “{value}”, which is not a number. We cannot guess it.</source>
   <translation>Amazon atsiuntė sumą „{value}“ – tai ne skaičius. Spėlioti sumos negalime.</translation>
  </message>
  <message>
   <source>Amazon sent the amount “{value}” with more than four decimals.</source>
   <translation>Amazon atsiuntė sumą „{value}“, kurioje daugiau nei keturi skaitmenys po kablelio.</translation>
  </message>
  <message>
   <source>Amazon sent the amount “{value}”, larger than any real one.</source>
   <translation>Amazon atsiuntė sumą „{value}“ – didesnę, nei gali būti.</translation>
  </message>
  <message>
   <source>Amazon sent an amount without its currency. We cannot guess it.</source>
   <translation>Amazon atsiuntė sumą be valiutos. Spėlioti jos negalime.</translation>
  </message>
  <message>
   <source>Amazon sent the quantity “{value}”, which is not a whole number.</source>
   <translation>Amazon atsiuntė kiekį „{value}“ – tai ne sveikasis skaičius.</translation>
  </message>
  <message>
   <source>Amazon sent a negative quantity: {value}.</source>
   <translation>Amazon atsiuntė neigiamą kiekį: {value}.</translation>
  </message>
  <message>
   <source>One line of the order cannot be read.</source>
   <translation>Vienos užsakymo eilutės perskaityti negalima.</translation>
  </message>
  <message>
   <source>One line of the order came without its number.</source>
   <translation>Viena užsakymo eilutė atėjo be savo numerio.</translation>
  </message>
  <message>
   <source>Two lines of the order have the same number, so one would hide the other.</source>
   <translation>Dvi užsakymo eilutės turi tą patį numerį, todėl viena paslėptų kitą.</translation>
  </message>
  <message>
   <source>The order came without its lines.</source>
   <translation>Užsakymas atėjo be eilučių.</translation>
  </message>
  <message>
   <source>One field of the order cannot be read.</source>
   <translation>Vieno užsakymo lauko perskaityti negalima.</translation>
  </message>
  <message>
   <source>The order came twice in one answer, with different contents.</source>
   <translation>Viename atsakyme užsakymas atėjo du kartus, skirtingo turinio.</translation>
  </message>
  <message>
   <source>Amazon knows no such order in this account and region.</source>
   <translation>Šioje paskyroje ir šiame regione Amazon tokio užsakymo nežino.</translation>
  </message>
  <message>
   <source>The database did not take the order as it came.</source>
   <translation>Duomenų bazė tokio užsakymo nepriėmė.</translation>
  </message>
  <message>
   <source>A line of the report has more or fewer fields than its head, so that values may stand one place off.</source>
   <translation>Ataskaitos eilutėje laukų daugiau arba mažiau negu antraštėje, todėl reikšmės gali būti pasislinkusios.</translation>
  </message>
  <message>
   <source>The lines of this order say different things where they must agree.</source>
   <translation>Šio užsakymo eilutėse skiriasi tai, kas turi sutapti.</translation>
  </message>
  <message>
   <source>A line of the report has letters that fit no alphabet it may be in.</source>
   <translation>Ataskaitos eilutėje yra raidžių, kurių neatitinka nė viena galima koduotė.</translation>
  </message>
  <message>
   <source>The order was not written; all others of that import were.</source>
   <translation>Šis užsakymas neįrašytas; visi kiti to importo užsakymai įrašyti.</translation>
  </message>
  <message>
   <source>Look whether the number is right and belongs to this store. If it does, try again in an hour.</source>
   <translation>Pažiūrėkite, ar numeris teisingas ir ar jis šios parduotuvės. Jei taip, bandykite dar kartą po valandos.</translation>
  </message>
  <message>
   <source>Look at these rows in the file: a spreadsheet program may have changed them. Download the report again and import it.</source>
   <translation>Pažiūrėkite šias failo eilutes: jas galėjo pakeisti skaičiuoklė (pvz., „Excel“). Atsisiųskite ataskaitą iš naujo ir importuokite.</translation>
  </message>
  <message>
   <source>Load this part of the history again. If it comes back, copy the message for Amazon.</source>
   <translation>Įkelkite šią istorijos dalį iš naujo. Jei kartojasi, nukopijuokite pranešimą Amazon pagalbai.</translation>
  </message>
  <message>
   <source>Import its period again: Amazon often mends such an answer within hours. If it comes back, copy the message and send it to Amazon's support; there are no buyer's data in it.</source>
   <translation>Importuokite tą laikotarpį dar kartą: Amazon dažnai pataiso per kelias valandas. Jei kartojasi, nukopijuokite pranešimą Amazon pagalbai – pirkėjo duomenų jame nėra.</translation>
  </message>
  <message>
   <source>Try again: Amazon is then asked for the order by its number, without the report.</source>
   <translation>Bandykite dar kartą: tada užsakymo paprašysime pačios Amazon pagal numerį, be ataskaitos.</translation>
  </message>
  <message>
   <source>Try again. If it comes back, copy the message and send it to us; no buyer's data are in it.</source>
   <translation>Bandykite dar kartą. Jei kartojasi, nukopijuokite pranešimą ir atsiųskite mums – pirkėjo duomenų jame nėra.</translation>
  </message>
  <message>
   <source>Try again: Amazon often mends it within hours. If it comes back, copy the message for Amazon's support; the request number is in it, buyer's data are not.</source>
   <translation>Pabandykite dar kartą: Amazon dažnai pataiso per kelias valandas. Jei kartojasi, nukopijuokite pranešimą Amazon pagalbai – jame yra užklausos numeris, pirkėjo duomenų nėra.</translation>
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>Nothing is left to load of this period.</source>
   <translation>Šio laikotarpio viskas jau įkelta.</translation>
  </message>
  <message numerus="yes">
   <source>%n part(s) to load, up to thirty days each.</source>
   <translation>
    <numerusform>Reikia įkelti %n dalį (iki 30 dienų).</numerusform>
    <numerusform>Reikia įkelti %n dalis, kiekviena iki 30 dienų.</numerusform>
    <numerusform>Reikia įkelti %n dalių, kiekviena iki 30 dienų.</numerusform>
   </translation>
  </message>
  <message>
   <source>It takes less than a minute.</source>
   <translation>Truks trumpiau nei minutę.</translation>
  </message>
  <message>
   <source>It takes about {time}: done at about {clock}.</source>
   <translation>Truks apie {time}, baigsime apie {clock}.</translation>
  </message>
  <message>
   <source>Page by page it would take about {time}.</source>
   <translation>Puslapiais truktų apie {time}.</translation>
  </message>
  <message>
   <source>{stored} of {all} parts are loaded already; they are not asked for again.</source>
   <translation>{stored} iš {all} dalių jau įkelta – jų dar kartą neprašysime.</translation>
  </message>
  <message>
   <source>By reports: about {reports}.</source>
   <translation>Ataskaitomis truktų apie {reports}.</translation>
  </message>
  <message>
   <source>By pages: about {pages}. By reports: about {reports}.</source>
   <translation>Puslapiais truktų apie {pages}, ataskaitomis – apie {reports}.</translation>
  </message>
 </context>
 <context>
  <name>key_state</name>
  <message>
   <source>Keys on another computer</source>
   <translation>Raktai – kitame kompiuteryje</translation>
  </message>
  <message>
   <source>Draft, key not tested</source>
   <translation>Juodraštis, raktas netikrintas</translation>
  </message>
  <message>
   <source>Key not tested</source>
   <translation>Raktas netikrintas</translation>
  </message>
  <message>
   <source>Key valid until {0}</source>
   <translation>Raktas galioja iki {0}</translation>
  </message>
  <message>
   <source>Key good, tested {0}</source>
   <translation>Raktas tinka, tikrintas {0}</translation>
  </message>
  <message>
   <source>Key refused</source>
   <translation>Raktas nepriimtas</translation>
  </message>
  <message>
   <source>Key good, access denied</source>
   <translation>Raktas geras, bet neleidžiama</translation>
  </message>
  <message>
   <source>Keys of another account</source>
   <translation>Kitos paskyros raktai</translation>
  </message>
  <message>
   <source>Key good, seller id differs</source>
   <translation>Raktas geras, pardavėjo ID nesutampa</translation>
  </message>
  <message>
   <source>Clock wrong</source>
   <translation>Laikrodis neteisingas</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>Nėra ryšio</translation>
  </message>
  <message>
   <source>Amazon does not answer</source>
   <translation>Amazon neatsako</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>en</source>
   <translation>lt</translation>
  </message>
 </context>
 <context>
  <name>line_words</name>
  <message>
   <source>Awaiting release</source>
   <translation>Laukia prekės</translation>
  </message>
  <message>
   <source>Awaiting payment</source>
   <translation>Laukia apmokėjimo</translation>
  </message>
  <message>
   <source>Unshipped</source>
   <translation>Neišsiųsta</translation>
  </message>
  <message>
   <source>Partly shipped</source>
   <translation>Iš dalies išsiųsta</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Išsiųsta</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Atšaukta</translation>
  </message>
  <message>
   <source>Cannot be fulfilled</source>
   <translation>Neįvykdoma</translation>
  </message>
 </context>
 <context>
  <name>months</name>
  <message>
   <source>second count</source>
   <translation>antro skaičiavimo</translation>
  </message>
  <message numerus="yes">
   <source>%n hole(s)</source>
   <translation>
    <numerusform>%n spraga</numerusform>
    <numerusform>%n spragos</numerusform>
    <numerusform>%n spragų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation>
    <numerusform>%n skirtumas</numerusform>
    <numerusform>%n skirtumai</numerusform>
    <numerusform>%n skirtumų</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held</source>
   <translation>
    <numerusform>%n sulaikytas</numerusform>
    <numerusform>%n sulaikyti</numerusform>
    <numerusform>%n sulaikytų</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>postings</name>
  <message>
   <source>Order</source>
   <translation>Užsakymas</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Būsena</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Client or reason</source>
   <translation>Klientas arba priežastis</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokumentas</translation>
  </message>
  <message>
   <source>Journal, no.</source>
   <translation>Žurnalas, Nr.</translation>
  </message>
  <message>
   <source>Without VAT</source>
   <translation>Be PVM</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>PVM</translation>
  </message>
  <message>
   <source>Total EUR</source>
   <translation>Suma EUR</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Kursas</translation>
  </message>
  <message>
   <source>Marketplace</source>
   <translation>Prekyvietė</translation>
  </message>
  <message>
   <source>Ships to</source>
   <translation>Siunčiama į</translation>
  </message>
  <message>
   <source>Fulfilled by</source>
   <translation>Vykdo</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Iš viso</translation>
  </message>
  <message>
   <source>with {amount} of rounding, so that the document equals Amazon's total</source>
   <translation>su {amount} apvalinimo, kad dokumentas būtų lygus Amazon sumai</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kodas</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Pavadinimas</translation>
  </message>
  <message>
   <source>Qty</source>
   <translation>Kiek.</translation>
  </message>
  <message>
   <source>VAT code</source>
   <translation>PVM kodas</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Nuolaida</translation>
  </message>
  <message>
   <source>With VAT</source>
   <translation>Su PVM</translation>
  </message>
  <message>
   <source>In all {currency}</source>
   <translation>Iš viso {currency}</translation>
  </message>
  <message>
   <source>Doc.</source>
   <translation>Dok.</translation>
  </message>
  <message>
   <source>Not there yet: {status}</source>
   <translation>Dar ne laikas: {status}</translation>
  </message>
  <message>
   <source>The order's state is {status}; by your settings such orders wait.</source>
   <translation>Užsakymo būsena – {status}; pagal jūsų nustatymus tokie užsakymai laukia.</translation>
  </message>
  <message>
   <source>Nothing is to be done: it comes when its state changes and is imported.</source>
   <translation>Daryti nieko nereikia: jis atsiras, kai būsena pasikeis ir bus importuota.</translation>
  </message>
  <message>
   <source>Sums differ by {difference}</source>
   <translation>Suma skiriasi {difference}</translation>
  </message>
  <message>
   <source>The lines and Amazon's total differ by {difference} {currency}.</source>
   <translation>Eilutės ir Amazon suma skiriasi {difference} {currency}.</translation>
  </message>
  <message>
   <source>We will not send it to Finvalda until it agrees. Most often it helps to take the order from Amazon again: a discount or the shipping may have changed.</source>
   <translation>Finvaldai nesiųsime, kol nesutaps. Dažniausiai padeda užsakymą paimti iš Amazon iš naujo: nuolaida ar pristatymas galėjo pasikeisti.</translation>
  </message>
  <message>
   <source>Only a report told of it</source>
   <translation>Žinoma tik iš ataskaitos</translation>
  </message>
  <message>
   <source>Amazon's report has no total of an order, so its sums were compared with nothing.</source>
   <translation>Amazon ataskaitoje užsakymo sumos nėra, todėl jo sumos su niekuo nepalygintos.</translation>
  </message>
  <message>
   <source>Take the order from Amazon: then its own total is there.</source>
   <translation>Paimkite užsakymą iš Amazon: tada bus ir Amazon suma.</translation>
  </message>
  <message>
   <source>Amazon sent no total</source>
   <translation>Amazon neatsiuntė sumos</translation>
  </message>
  <message>
   <source>Amazon has not sent this order's total. We do not guess it.</source>
   <translation>Amazon neatsiuntė šio užsakymo sumos. Jos nespėliojame.</translation>
  </message>
  <message>
   <source>Take the order from Amazon again later.</source>
   <translation>Vėliau paimkite užsakymą iš Amazon iš naujo.</translation>
  </message>
  <message>
   <source>Lines without amounts</source>
   <translation>Eilutės be sumų</translation>
  </message>
  <message>
   <source>Amazon sent the total, but not what its lines cost.</source>
   <translation>Amazon atsiuntė bendrą sumą, bet ne eilučių sumas.</translation>
  </message>
  <message>
   <source>Take the order from Amazon again.</source>
   <translation>Paimkite užsakymą iš Amazon iš naujo.</translation>
  </message>
  <message>
   <source>Several currencies in one order</source>
   <translation>Kelios valiutos viename užsakyme</translation>
  </message>
  <message>
   <source>Amounts of this order are in several currencies: no sum can be made of them.</source>
   <translation>Šio užsakymo sumos – keliomis valiutomis: bendros sumos iš jų nesudaryti.</translation>
  </message>
  <message>
   <source>Take the order from Amazon again, or make this operation by hand.</source>
   <translation>Paimkite užsakymą iš Amazon iš naujo arba šią operaciją kurkite ranka.</translation>
  </message>
  <message>
   <source>Held at import</source>
   <translation>Sulaikyta importuojant</translation>
  </message>
  <message>
   <source>The newest state of this order could not be read exactly.</source>
   <translation>Naujausios šio užsakymo būsenos nepavyko perskaityti tiksliai.</translation>
  </message>
  <message>
   <source>See Held: the reason stands there, and the order can be tried again.</source>
   <translation>Žr. „Sulaikyta“: ten yra priežastis ir užsakymą galima bandyti dar kartą.</translation>
  </message>
  <message>
   <source>Import not complete</source>
   <translation>Importas nebaigtas</translation>
  </message>
  <message>
   <source>The import that brought this order was broken off and has not been finished.</source>
   <translation>Importas, kuriuo gautas šis užsakymas, nutrūko ir dar nebaigtas.</translation>
  </message>
  <message>
   <source>Import again: then nothing can be missing from what is posted.</source>
   <translation>Importuokite dar kartą: tada sukurtose operacijose nieko netrūks.</translation>
  </message>
  <message>
   <source>Costs nothing</source>
   <translation>Nieko nekainuoja</translation>
  </message>
  <message>
   <source>The order's total is 0.00, as of a free replacement.</source>
   <translation>Užsakymo suma 0,00, kaip būna keičiant prekę nemokamai.</translation>
  </message>
  <message>
   <source>Choose in the settings whether such orders are posted (the goods leave the stock) or left out.</source>
   <translation>Nustatymuose pasirinkite, ar tokiems užsakymams kurti operacijas (prekės nurašomos iš sandėlio), ar jų nekurti.</translation>
  </message>
  <message>
   <source>SKU {sku} has no product</source>
   <translation>Nesusietas {sku}</translation>
  </message>
  <message>
   <source>It is not known which of Finvalda's products the SKU {sku} is.</source>
   <translation>Nežinoma, kuri Finvaldos prekė yra SKU {sku}.</translation>
  </message>
  <message>
   <source>Choose the product once: that holds for all orders with this SKU.</source>
   <translation>Parinkite prekę vieną kartą: tai galios visiems užsakymams su šiuo SKU.</translation>
  </message>
  <message>
   <source>A line without SKU</source>
   <translation>Eilutė be SKU</translation>
  </message>
  <message>
   <source>Amazon sent a line without SKU, so its product is not known.</source>
   <translation>Amazon atsiuntė eilutę be SKU, todėl prekė nežinoma.</translation>
  </message>
  <message>
   <source>No service for: {part}</source>
   <translation>Nėra paslaugos: {part}</translation>
  </message>
  <message>
   <source>The order has an amount for {part}, and no service of Finvalda is chosen for it.</source>
   <translation>Užsakyme yra suma „{part}“, o Finvaldos paslauga jai neparinkta.</translation>
  </message>
  <message>
   <source>Choose the service in the settings of operations.</source>
   <translation>Parinkite paslaugą operacijų nustatymuose.</translation>
  </message>
  <message>
   <source>No warehouse ({fulfilment} {country})</source>
   <translation>Nėra sandėlio ({fulfilment} {country})</translation>
  </message>
  <message>
   <source>No warehouse is chosen for {fulfilment} orders with stock in {country}.</source>
   <translation>{fulfilment} užsakymams, kurių prekės laikomos šalyje {country}, sandėlis neparinktas.</translation>
  </message>
  <message>
   <source>Choose the warehouse in the settings of operations.</source>
   <translation>Parinkite sandėlį operacijų nustatymuose.</translation>
  </message>
  <message>
   <source>No client ({marketplace})</source>
   <translation>Nėra kliento ({marketplace})</translation>
  </message>
  <message>
   <source>No client of Finvalda is chosen for orders of {marketplace}.</source>
   <translation>Prekyvietės {marketplace} užsakymams Finvaldos klientas neparinktas.</translation>
  </message>
  <message>
   <source>Choose the client in the settings of operations.</source>
   <translation>Parinkite klientą operacijų nustatymuose.</translation>
  </message>
  <message>
   <source>No series</source>
   <translation>Nėra serijos</translation>
  </message>
  <message>
   <source>No series is chosen for these documents.</source>
   <translation>Šiems dokumentams serija neparinkta.</translation>
  </message>
  <message>
   <source>Choose the series in the settings of operations.</source>
   <translation>Parinkite seriją operacijų nustatymuose.</translation>
  </message>
  <message>
   <source>Country of stock not known</source>
   <translation>Prekių laikymo šalis nežinoma</translation>
  </message>
  <message>
   <source>Amazon does not say from which country it ships, and VAT turns on that ({marketplace}).</source>
   <translation>Amazon nepasako, iš kurios šalies siunčia, o nuo to priklauso PVM ({marketplace}).</translation>
  </message>
  <message>
   <source>Enter in the settings where your goods lie for this marketplace.</source>
   <translation>Nustatymuose įrašykite, kur laikomos šios prekyvietės prekės.</translation>
  </message>
  <message>
   <source>Destination not known</source>
   <translation>Gavėjo šalis nežinoma</translation>
  </message>
  <message>
   <source>Amazon did not send the country of the destination, and VAT turns on that.</source>
   <translation>Amazon neatsiuntė gavėjo šalies, o nuo jos priklauso PVM.</translation>
  </message>
  <message>
   <source>Take the order from Amazon again; perhaps a role of the application is missing.</source>
   <translation>Paimkite užsakymą iš Amazon iš naujo; galbūt programėlei trūksta rolės.</translation>
  </message>
  <message>
   <source>Territory {territory}: to be decided</source>
   <translation>Teritorija {territory}: spręskite</translation>
  </message>
  <message>
   <source>For the territory {territory} nobody can say from data alone which VAT is due.</source>
   <translation>Teritorijai {territory} vien iš duomenų nepasakysi, koks PVM taikomas.</translation>
  </message>
  <message>
   <source>Add a VAT row for it, or make this operation by hand.</source>
   <translation>Pridėkite jai PVM eilutę arba šią operaciją kurkite ranka.</translation>
  </message>
  <message>
   <source>No VAT row {stock} → {ship_to}</source>
   <translation>Nėra PVM eilutės {stock} → {ship_to}</translation>
  </message>
  <message>
   <source>No row of the VAT table says what is due from {stock} to {ship_to} ({buyer}).</source>
   <translation>PVM lentelėje nėra eilutės iš {stock} į {ship_to} ({buyer}).</translation>
  </message>
  <message>
   <source>Add the row in VAT and confirm it.</source>
   <translation>Pridėkite eilutę skirtuke PVM ir ją patvirtinkite.</translation>
  </message>
  <message>
   <source>VAT row {stock} → {ship_to} not confirmed</source>
   <translation>PVM eilutė {stock} → {ship_to} nepatvirtinta</translation>
  </message>
  <message>
   <source>A row answers for {stock} to {ship_to} ({buyer}), but nobody has confirmed it yet.</source>
   <translation>Eilutė iš {stock} į {ship_to} ({buyer}) yra, bet dar niekas jos nepatvirtino.</translation>
  </message>
  <message>
   <source>Look at the row in VAT, choose Finvalda's VAT code and confirm it.</source>
   <translation>Peržiūrėkite eilutę skirtuke PVM, parinkite Finvaldos PVM kodą ir ją patvirtinkite.</translation>
  </message>
  <message>
   <source>Several VAT rows answer</source>
   <translation>Tinka kelios PVM eilutės</translation>
  </message>
  <message>
   <source>More than one confirmed VAT row answers for this order, and they disagree.</source>
   <translation>Šiam užsakymui tinka ne viena patvirtinta PVM eilutė, ir jos skiriasi.</translation>
  </message>
  <message>
   <source>Change one of the rows in VAT.</source>
   <translation>Pakeiskite vieną iš eilučių skirtuke PVM.</translation>
  </message>
  <message>
   <source>Business buyer: VAT number?</source>
   <translation>Pirkėjas – įmonė: PVM kodas?</translation>
  </message>
  <message>
   <source>The buyer is a business. With a VAT number other VAT is due than without, and none is known.</source>
   <translation>Pirkėjas – įmonė. Su PVM kodu ir be jo taikomas skirtingas PVM, o kodas nežinomas.</translation>
  </message>
  <message>
   <source>Enter the buyer's VAT number, or say that there is none.</source>
   <translation>Įrašykite pirkėjo PVM kodą arba nurodykite, kad jo nėra.</translation>
  </message>
  <message>
   <source>{rate} % is no rate of {place}</source>
   <translation>{rate} % nėra {place} tarifas</translation>
  </message>
  <message>
   <source>The VAT row says {rate} %, but on that day {place} had: {known} %.</source>
   <translation>PVM eilutėje {rate} %, o tą dieną {place} galiojo: {known} %.</translation>
  </message>
  <message>
   <source>Correct the row in VAT, or bring the table of rates up to date.</source>
   <translation>Pataisykite eilutę skirtuke PVM arba atnaujinkite tarifų lentelę.</translation>
  </message>
  <message>
   <source>VAT differs: Amazon {amazon}, row {ours}</source>
   <translation>PVM skiriasi: Amazon {amazon}, eilutė {ours}</translation>
  </message>
  <message>
   <source>Amazon counted {amazon} {currency} of VAT for this order; by the VAT row it is {ours}.</source>
   <translation>Amazon šiam užsakymui apskaičiavo {amazon} {currency} PVM; pagal PVM eilutę būtų {ours}.</translation>
  </message>
  <message>
   <source>Correct the row in VAT, or let the row's VAT stand for this order.</source>
   <translation>Pataisykite eilutę skirtuke PVM arba šiam užsakymui palikite eilutės PVM.</translation>
  </message>
  <message>
   <source>No rate of {currency} for {day}</source>
   <translation>Nėra {currency} kurso {day}</translation>
  </message>
  <message>
   <source>There is no currency rate of {currency} for {day} from the source that you chose.</source>
   <translation>Jūsų pasirinktame šaltinyje {currency} kurso {day} dienai nėra.</translation>
  </message>
  <message>
   <source>Read the rates.</source>
   <translation>Perskaitykite kursus.</translation>
  </message>
  <message>
   <source>Date not known</source>
   <translation>Data nežinoma</translation>
  </message>
  <message>
   <source>By your settings the operation has the date of: {day_of}. Amazon did not send it.</source>
   <translation>Pagal jūsų nustatymus operacijos data yra: {day_of}. Amazon jos neatsiuntė.</translation>
  </message>
  <message>
   <source>Choose another date in the settings of operations.</source>
   <translation>Operacijų nustatymuose pasirinkite kitą datą.</translation>
  </message>
  <message>
   <source>Before {orders_from}</source>
   <translation>Iki {orders_from}</translation>
  </message>
  <message>
   <source>By your settings orders placed before {orders_from} are left alone.</source>
   <translation>Pagal jūsų nustatymus užsakymų iki {orders_from} neliečiame.</translation>
  </message>
  <message>
   <source>Nothing is to be done where they were booked by hand.</source>
   <translation>Jei jie įtraukti ranka, daryti nieko nereikia.</translation>
  </message>
  <message>
   <source>Left out by hand</source>
   <translation>Praleista ranka</translation>
  </message>
  <message>
   <source>This order was left out by hand. {note}</source>
   <translation>Šis užsakymas praleistas ranka. {note}</translation>
  </message>
  <message>
   <source>Take it in again where that was a mistake.</source>
   <translation>Jei tai klaida, įtraukite jį vėl.</translation>
  </message>
  <message>
   <source>Amounts do not add up</source>
   <translation>Sumos nesueina</translation>
  </message>
  <message>
   <source>The document's lines make {lines}, its total is {total}. It is not sent so.</source>
   <translation>Dokumento eilutės sudaro {lines}, o jo suma {total}. Taip nesiunčiame.</translation>
  </message>
  <message>
   <source>Take the order from Amazon again; if it stays so, report it.</source>
   <translation>Paimkite užsakymą iš Amazon iš naujo; jei taip ir lieka, praneškite apie tai.</translation>
  </message>
  <message>
   <source>Too long: {field}</source>
   <translation>Per ilga: {field}</translation>
  </message>
  <message>
   <source>Finvalda takes {length} letters in {field}; this value is longer.</source>
   <translation>Laukas {field} Finvaldoje talpina {length} ženklų; ši reikšmė ilgesnė.</translation>
  </message>
  <message>
   <source>Shorten it in the settings of operations.</source>
   <translation>Sutrumpinkite ją operacijų nustatymuose.</translation>
  </message>
  <message>
   <source>Not a code of Finvalda: {value}</source>
   <translation>Ne Finvaldos kodas: {value}</translation>
  </message>
  <message>
   <source>{field}: codes of Finvalda are capital letters and digits, and this is “{value}”.</source>
   <translation>{field}: Finvaldos kodus sudaro didžiosios raidės ir skaitmenys, o čia „{value}“.</translation>
  </message>
  <message>
   <source>Correct it in the settings of operations.</source>
   <translation>Pataisykite operacijų nustatymuose.</translation>
  </message>
  <message>
   <source>Missing: {field}</source>
   <translation>Trūksta: {field}</translation>
  </message>
  <message>
   <source>Finvalda wants {field}, and it is empty.</source>
   <translation>Finvalda reikalauja lauko {field}, o jis tuščias.</translation>
  </message>
  <message>
   <source>Choose it in the settings of operations.</source>
   <translation>Pasirinkite jį operacijų nustatymuose.</translation>
  </message>
  <message>
   <source>{field} cannot be “{value}”</source>
   <translation>{field} negali būti „{value}“</translation>
  </message>
  <message>
   <source>Finvalda takes no “{value}” in {field}, or it does not fit the rest of the line.</source>
   <translation>Lauke {field} reikšmė „{value}“ Finvaldai netinka arba nedera su kitais eilutės laukais.</translation>
  </message>
  <message>
   <source>Look at it in the settings of operations and in the VAT table.</source>
   <translation>Pažiūrėkite operacijų nustatymus ir PVM lentelę.</translation>
  </message>
  <message>
   <source>Not for an import file</source>
   <translation>Ne importo failui</translation>
  </message>
  <message>
   <source>Only sales can go into an import file; this is {kind}.</source>
   <translation>Į importo failą gali būti rašomi tik pardavimai, o čia – {kind}.</translation>
  </message>
  <message>
   <source>Create it through Finvalda's web service.</source>
   <translation>Kurkite per Finvaldos webservisą.</translation>
  </message>
  <message>
   <source>Stock is short</source>
   <translation>Trūksta prekių</translation>
  </message>
  <message>
   <source>Finvalda has too little of {product} in the warehouse {warehouse}. Nothing was created.</source>
   <translation>Finvaldos sandėlyje {warehouse} trūksta prekės {product}. Nieko nesukurta.</translation>
  </message>
  <message>
   <source>Enter the goods in Finvalda, or let such orders become reservations.</source>
   <translation>Pajamuokite prekes Finvaldoje arba nustatykite, kad tokie užsakymai būtų rezervuojami.</translation>
  </message>
  <message>
   <source>Finvalda refused: {meaning}</source>
   <translation>Finvalda atsisakė: {meaning}</translation>
  </message>
  <message>
   <source>{meaning} ({code}). Nothing was created. Finvalda's own words: {text}</source>
   <translation>{meaning} ({code}). Nieko nesukurta. Finvaldos žodžiais: {text}</translation>
  </message>
  <message>
   <source>{advice} Then create again.</source>
   <translation>{advice} Tada kurkite iš naujo.</translation>
  </message>
  <message>
   <source>Unclear whether Finvalda has it</source>
   <translation>Neaišku, ar Finvalda ją turi</translation>
  </message>
  <message>
   <source>It was sent, and no readable answer came. It may be in Finvalda, and it may not be.</source>
   <translation>Išsiųsta, bet įskaitomo atsakymo negauta. Finvaldoje ji gali būti, o gali ir nebūti.</translation>
  </message>
  <message>
   <source>Create again: Finvalda is asked for it first, so nothing is made twice.</source>
   <translation>Kurkite dar kartą: pirma klausiame Finvaldos, todėl du kartus nesukursime.</translation>
  </message>
  <message>
   <source>sums differ: {count}</source>
   <translation>suma skiriasi: {count}</translation>
  </message>
  <message>
   <source>only in reports: {count}</source>
   <translation>tik ataskaitose: {count}</translation>
  </message>
  <message>
   <source>SKU without a product: {count}</source>
   <translation>nesusieti SKU: {count}</translation>
  </message>
  <message>
   <source>no service: {count}</source>
   <translation>nėra paslaugos: {count}</translation>
  </message>
  <message>
   <source>no warehouse: {count}</source>
   <translation>nėra sandėlio: {count}</translation>
  </message>
  <message>
   <source>no client: {count}</source>
   <translation>nėra kliento: {count}</translation>
  </message>
  <message>
   <source>no series: {count}</source>
   <translation>nėra serijos: {count}</translation>
  </message>
  <message>
   <source>country of stock not known: {count}</source>
   <translation>nežinoma laikymo šalis: {count}</translation>
  </message>
  <message>
   <source>destination not known: {count}</source>
   <translation>nežinoma gavėjo šalis: {count}</translation>
  </message>
  <message>
   <source>no VAT row: {count}</source>
   <translation>nėra PVM eilutės: {count}</translation>
  </message>
  <message>
   <source>VAT row not confirmed: {count}</source>
   <translation>PVM eilutė nepatvirtinta: {count}</translation>
  </message>
  <message>
   <source>buyer's VAT number: {count}</source>
   <translation>pirkėjo PVM kodas: {count}</translation>
  </message>
  <message>
   <source>VAT differs: {count}</source>
   <translation>PVM skiriasi: {count}</translation>
  </message>
  <message>
   <source>no currency rate: {count}</source>
   <translation>nėra kurso: {count}</translation>
  </message>
  <message>
   <source>cost nothing: {count}</source>
   <translation>nieko nekainuoja: {count}</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>paruošta</translation>
  </message>
  <message>
   <source>held</source>
   <translation>sulaikyta</translation>
  </message>
  <message>
   <source>not shipped yet</source>
   <translation>dar neišsiųsta</translation>
  </message>
  <message>
   <source>created</source>
   <translation>sukurta</translation>
  </message>
  <message>
   <source>changed since</source>
   <translation>pasikeitė po kūrimo</translation>
  </message>
  <message>
   <source>in a file</source>
   <translation>faile</translation>
  </message>
  <message>
   <source>unclear</source>
   <translation>neaišku</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>nepriimta</translation>
  </message>
  <message>
   <source>not posted</source>
   <translation>nekuriama</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>pašalinta</translation>
  </message>
  <message>
   <source>goods</source>
   <translation>prekės</translation>
  </message>
  <message>
   <source>shipping</source>
   <translation>pristatymas</translation>
  </message>
  <message>
   <source>gift wrap</source>
   <translation>dovanos pakavimas</translation>
  </message>
  <message>
   <source>cash on delivery</source>
   <translation>mokestis už apmokėjimą pristačius</translation>
  </message>
  <message>
   <source>tip</source>
   <translation>arbatpinigiai</translation>
  </message>
  <message>
   <source>other fees</source>
   <translation>kiti mokesčiai</translation>
  </message>
  <message>
   <source>discount</source>
   <translation>nuolaida</translation>
  </message>
  <message>
   <source>Finvalda</source>
   <translation>Finvalda</translation>
  </message>
  <message>
   <source>Bank of Lithuania</source>
   <translation>Lietuvos bankas</translation>
  </message>
  <message>
   <source>ECB</source>
   <translation>ECB</translation>
  </message>
  <message>
   <source>order</source>
   <translation>užsakymo</translation>
  </message>
  <message>
   <source>shipping out</source>
   <translation>išsiuntimo</translation>
  </message>
  <message>
   <source>delivery</source>
   <translation>pristatymo</translation>
  </message>
  <message>
   <source>any buyer</source>
   <translation>bet koks pirkėjas</translation>
  </message>
  <message>
   <source>consumer</source>
   <translation>vartotojas</translation>
  </message>
  <message>
   <source>business without a VAT number</source>
   <translation>įmonė be PVM kodo</translation>
  </message>
  <message>
   <source>business with a VAT number</source>
   <translation>įmonė su PVM kodu</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Rezultatas</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Kodėl</translation>
  </message>
  <message>
   <source>was there, linked</source>
   <translation>jau buvo, susieta</translation>
  </message>
  <message>
   <source>created before</source>
   <translation>sukurta anksčiau</translation>
  </message>
  <message>
   <source>return created</source>
   <translation>grąžinimas sukurtas</translation>
  </message>
  <message>
   <source>another PC is at it</source>
   <translation>vykdo kitas kompiuteris</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valiuta</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Klientas</translation>
  </message>
  <message>
   <source>is not there</source>
   <translation>jos nėra</translation>
  </message>
  <message>
   <source>stands there twice</source>
   <translation>yra du kartus</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Kas skiriasi</translation>
  </message>
  <message>
   <source>As sent</source>
   <translation>Išsiųsta</translation>
  </message>
  <message>
   <source>In Finvalda</source>
   <translation>Finvaldoje</translation>
  </message>
  <message>
   <source>create a return</source>
   <translation>kurti grąžinimą</translation>
  </message>
  <message>
   <source>remove and create anew</source>
   <translation>šalinti ir kurti iš naujo</translation>
  </message>
  <message>
   <source>nothing: the operation says the same</source>
   <translation>nieko: operacijoje viskas taip pat</translation>
  </message>
  <message>
   <source>Posted</source>
   <translation>Sukurta</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Dabar</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Kas pasikeitė</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Siūloma</translation>
  </message>
 </context>
 <context>
  <name>products</name>
  <message>
   <source>table</source>
   <translation>lentelė</translation>
  </message>
  <message>
   <source>bundle</source>
   <translation>komplektas</translation>
  </message>
  <message>
   <source>same code</source>
   <translation>tas pats kodas</translation>
  </message>
  <message>
   <source>bar code</source>
   <translation>barkodas</translation>
  </message>
  <message>
   <source>a card will be made</source>
   <translation>bus sukurta kortelė</translation>
  </message>
  <message>
   <source>fallback product</source>
   <translation>atsarginė prekė</translation>
  </message>
  <message>
   <source>unmatched</source>
   <translation>nesusieta</translation>
  </message>
  <message>
   <source>no suggestion</source>
   <translation>pasiūlymo nėra</translation>
  </message>
  <message>
   <source>the code is the same</source>
   <translation>kodas sutampa</translation>
  </message>
  <message>
   <source>the bar code is the same</source>
   <translation>barkodas sutampa</translation>
  </message>
  <message>
   <source>a similar code</source>
   <translation>panašus kodas</translation>
  </message>
  <message>
   <source>a similar name</source>
   <translation>panašus pavadinimas</translation>
  </message>
  <message>
   <source>reduced</source>
   <translation>lengvatinis</translation>
  </message>
  <message>
   <source>standard</source>
   <translation>standartinis</translation>
  </message>
  <message>
   <source>{how}: not in Finvalda</source>
   <translation>{how}: Finvaldoje nėra</translation>
  </message>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n prekė</numerusform>
    <numerusform>%n prekės</numerusform>
    <numerusform>%n prekių</numerusform>
   </translation>
  </message>
  <message>
   <source>choose…</source>
   <translation>pasirinkite…</translation>
  </message>
  <message>
   <source>Amazon title</source>
   <translation>Amazon pavadinimas</translation>
  </message>
  <message>
   <source>Finvalda code</source>
   <translation>Finvaldos kodas</translation>
  </message>
  <message>
   <source>Finvalda title</source>
   <translation>Finvaldos pavadinimas</translation>
  </message>
  <message>
   <source>How matched</source>
   <translation>Kaip susieta</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymų</translation>
  </message>
  <message>
   <source>VAT rate</source>
   <translation>PVM tarifas</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Kiekis</translation>
  </message>
  <message>
   <source>Share of the price</source>
   <translation>Kainos dalis</translation>
  </message>
 </context>
 <context>
  <name>report_files</name>
  <message>
   <source>Amazon reports (*.txt *.tsv *.csv *.gz)</source>
   <translation>Amazon ataskaitos (*.txt *.tsv *.csv *.gz)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Visi failai (*)</translation>
  </message>
  <message>
   <source>Import report files</source>
   <translation>Importuoti ataskaitų failus</translation>
  </message>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} ir dar %n</numerusform>
    <numerusform>{names} ir dar %n</numerusform>
    <numerusform>{names} ir dar %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) held: not written, but not lost.</source>
   <translation>
    <numerusform>%n užsakymas sulaikytas: neįrašytas, bet ir nepamestas.</numerusform>
    <numerusform>%n užsakymai sulaikyti: jie neįrašyti, bet ir nepamesti.</numerusform>
    <numerusform>%n užsakymų sulaikyta: jie neįrašyti, bet ir nepamesti.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of %n file(s)</source>
   <translation>
    <numerusform>{done} iš %n failo</numerusform>
    <numerusform>{done} iš %n failų</numerusform>
    <numerusform>{done} iš %n failų</numerusform>
   </translation>
  </message>
  <message>
   <source>{names}: cancelled, what came stays</source>
   <translation>{names}: atšaukta, gauta lieka</translation>
  </message>
  <message>
   <source>{names}: refused</source>
   <translation>{names}: nepriimta</translation>
  </message>
  <message>
   <source>{names}: imported</source>
   <translation>{names}: importuota</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) read</source>
   <translation>
    <numerusform>Perskaityta %n eilutė</numerusform>
    <numerusform>Perskaitytos %n eilutės</numerusform>
    <numerusform>Perskaityta %n eilučių</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) in them.</source>
   <translation>
    <numerusform>jose %n užsakymas.</numerusform>
    <numerusform>jose %n užsakymai.</numerusform>
    <numerusform>jose %n užsakymų.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>roles</name>
  <message>
   <source>Amazon refuses the orders themselves: nothing can be imported until the application has its role.</source>
   <translation>Amazon neduoda pačių užsakymų: kol programėlė neturi reikiamos rolės, importuoti nėra ko.</translation>
  </message>
  <message>
   <source>What Amazon gives to your application has not been asked yet.</source>
   <translation>Dar neklausėme, ką Amazon duoda jūsų programėlei.</translation>
  </message>
  <message>
   <source>You will get the orders, but without this: {names}. A role is missing.</source>
   <translation>Užsakymus gausite, bet be šių duomenų: {names}. Programėlei trūksta rolės.</translation>
  </message>
  <message>
   <source>Amazon gives the orders, but sent nothing of this and did not refuse it: {names}. Most likely a role is missing.</source>
   <translation>Amazon užsakymus duoda, bet šių duomenų neatsiuntė, nors jų ir neatsisakė duoti: {names}. Tikriausiai trūksta rolės.</translation>
  </message>
  <message>
   <source>Amazon has refused nothing so far; not everything could be asked yet.</source>
   <translation>Kol kas Amazon nieko neatsisakė duoti; ne viską dar pavyko paklausti.</translation>
  </message>
  <message>
   <source>You will get everything that the books need: Amazon refuses nothing.</source>
   <translation>Gausite viską, ko reikia apskaitai: Amazon nieko neatsisako duoti.</translation>
  </message>
 </context>
 <context>
  <name>run_line</name>
  <message>
   <source>Nothing imported yet</source>
   <translation>Dar neimportuota</translation>
  </message>
  <message>
   <source>An import is running, begun {time}</source>
   <translation>Vyksta importas, pradėtas {time}</translation>
  </message>
  <message>
   <source>Import {time} cancelled</source>
   <translation>Importas {time} atšauktas</translation>
  </message>
  <message>
   <source>Import {time} cut off</source>
   <translation>Importas {time} nutrūko</translation>
  </message>
  <message>
   <source>received {count}, and that stays</source>
   <translation>gauta {count}, ir tai lieka</translation>
  </message>
  <message>
   <source>nothing was received</source>
   <translation>nieko negauta</translation>
  </message>
  <message>
   <source>{what}: there was nothing left to load</source>
   <translation>{what}: įkelti nebuvo ko</translation>
  </message>
  <message>
   <source>{what}: Amazon had nothing new</source>
   <translation>{what}: nieko naujo Amazon neturėjo</translation>
  </message>
  <message>
   <source>{what}: done, nothing new ({count} the same)</source>
   <translation>{what}: baigta, nieko naujo (tokių pačių {count})</translation>
  </message>
  <message>
   <source>new {new}, changed {changed}</source>
   <translation>naujų {new}, pakeistų {changed}</translation>
  </message>
  <message>
   <source>, held {held}</source>
   <translation>, sulaikytų {held}</translation>
  </message>
  <message>
   <source>History {time}</source>
   <translation>Istorija {time}</translation>
  </message>
  <message>
   <source>Report file {time}</source>
   <translation>Ataskaitos failas {time}</translation>
  </message>
  <message>
   <source>Sums completed {time}</source>
   <translation>Sumos papildytos {time}</translation>
  </message>
  <message>
   <source>Last import {time}</source>
   <translation>Paskutinis importas {time}</translation>
  </message>
  <message>
   <source>History {time} failed: {why}</source>
   <translation>Istorijos įkelti {time} nepavyko: {why}</translation>
  </message>
  <message>
   <source>Report file {time} failed: {why}</source>
   <translation>Ataskaitos failo {time} importuoti nepavyko: {why}</translation>
  </message>
  <message>
   <source>Completing sums {time} failed: {why}</source>
   <translation>Papildyti sumų {time} nepavyko: {why}</translation>
  </message>
  <message>
   <source>Import {time} failed: {why}</source>
   <translation>Importas {time} nepavyko: {why}</translation>
  </message>
  <message numerus="yes">
   <source>, of %n row(s)</source>
   <translation>
    <numerusform>, iš %n eilutės</numerusform>
    <numerusform>, iš %n eilučių</numerusform>
    <numerusform>, iš %n eilučių</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>runs</name>
  <message>
   <source>received</source>
   <translation>gauta</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nauji</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>pakeisti</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>tokie patys</translation>
  </message>
  <message>
   <source>held</source>
   <translation>sulaikyti</translation>
  </message>
  <message numerus="yes">
   <source>from %n row(s) of reports</source>
   <translation>
    <numerusform>iš %n ataskaitos eilutės</numerusform>
    <numerusform>iš %n ataskaitų eilučių</numerusform>
    <numerusform>iš %n ataskaitų eilučių</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n letter(s) in names of products came as “?”: Amazon lost them.</source>
   <translation>
    <numerusform>Prekių pavadinimuose %n raidė atėjo kaip „?“: ją prarado Amazon.</numerusform>
    <numerusform>Prekių pavadinimuose %n raidės atėjo kaip „?“: jas prarado Amazon.</numerusform>
    <numerusform>Prekių pavadinimuose %n raidžių atėjo kaip „?“: jas prarado Amazon.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>schedule</name>
  <message>
   <source>by hand only</source>
   <translation>tik ranka</translation>
  </message>
  <message>
   <source>every {n} min</source>
   <translation>kas {n} min.</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>šiandien {time}</translation>
  </message>
  <message>
   <source>tomorrow {time}</source>
   <translation>rytoj {time}</translation>
  </message>
  <message>
   <source>yesterday {time}</source>
   <translation>vakar {time}</translation>
  </message>
  <message>
   <source>in less than a minute</source>
   <translation>po mažiau kaip minutės</translation>
  </message>
  <message>
   <source>{m} min</source>
   <translation>{m} min.</translation>
  </message>
  <message>
   <source>{when} (in {left})</source>
   <translation>{when} (po {left})</translation>
  </message>
  <message>
   <source>The import of the night failed: {codes}</source>
   <translation>Nakties importas nepavyko: {codes}</translation>
  </message>
  <message>
   <source>The weekly second look failed: {codes}</source>
   <translation>Savaitės antroji peržiūra nepavyko: {codes}</translation>
  </message>
  <message>
   <source>The scheduled import failed: {codes}</source>
   <translation>Importas pagal tvarkaraštį nepavyko: {codes}</translation>
  </message>
  <message>
   <source>{when}: {why}. {what}</source>
   <translation>{when}: {why}. {what}</translation>
  </message>
  <message>
   <source>{code}: {why}</source>
   <translation>{code}: {why}</translation>
  </message>
  <message>
   <source>{when}: failed. {why}</source>
   <translation>{when}: nepavyko. {why}</translation>
  </message>
  <message>
   <source>{when}: nothing new</source>
   <translation>{when}: nieko naujo</translation>
  </message>
  <message>
   <source>{when}: new {new}, changed {changed}</source>
   <translation>{when}: nauji {new}, pakeisti {changed}</translation>
  </message>
  <message>
   <source>, held {held}</source>
   <translation>, sulaikyti {held}</translation>
  </message>
 </context>
 <context>
  <name>vat</name>
  <message>
   <source>no row yet</source>
   <translation>eilutės nėra</translation>
  </message>
  <message>
   <source>several rows</source>
   <translation>kelios eilutės</translation>
  </message>
  <message>
   <source>orders wait</source>
   <translation>laukia užsakymai</translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation>nepatvirtinta</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>patvirtinta</translation>
  </message>
  <message>
   <source>anywhere</source>
   <translation>bet kur</translation>
  </message>
  <message>
   <source>EU country</source>
   <translation>ES šalis</translation>
  </message>
  <message>
   <source>outside the EU</source>
   <translation>už ES ribų</translation>
  </message>
  <message>
   <source>another EU country</source>
   <translation>kita ES šalis</translation>
  </message>
  <message>
   <source>out of the EU</source>
   <translation>už ES ribų</translation>
  </message>
  <message>
   <source>the same country</source>
   <translation>ta pati šalis</translation>
  </message>
  <message>
   <source>any buyer</source>
   <translation>bet kuris pirkėjas</translation>
  </message>
  <message>
   <source>consumer</source>
   <translation>vartotojas</translation>
  </message>
  <message>
   <source>business, no VAT no.</source>
   <translation>įmonė be PVM kodo</translation>
  </message>
  <message>
   <source>business, VAT no.</source>
   <translation>įmonė su PVM kodu</translation>
  </message>
  <message>
   <source>seller</source>
   <translation>pardavėjas</translation>
  </message>
  <message>
   <source>high</source>
   <translation>didelis</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>vidutinis</translation>
  </message>
  <message>
   <source>low</source>
   <translation>mažas</translation>
  </message>
  <message>
   <source>own row</source>
   <translation>sava eilutė</translation>
  </message>
  <message>
   <source>A sale inside Lithuania: VAT of Lithuania.</source>
   <translation>Pardavimas Lietuvoje: Lietuvos PVM.</translation>
  </message>
  <message>
   <source>Distance sales below 10 000 EUR a year: VAT of Lithuania until that is exceeded.</source>
   <translation>Nuotolinė prekyba iki 10 000 EUR per metus: Lietuvos PVM, kol riba neviršyta.</translation>
  </message>
  <message>
   <source>Distance sale by OSS: VAT of the destination. Choose your OSS code.</source>
   <translation>Nuotolinė prekyba pagal OSS: paskirties šalies PVM. Pasirinkite savo OSS kodą.</translation>
  </message>
  <message>
   <source>Supply to a VAT payer of another EU country: 0 %, the buyer's number must be valid.</source>
   <translation>Tiekimas kitos ES šalies PVM mokėtojui: 0 %, pirkėjo kodas turi galioti.</translation>
  </message>
  <message>
   <source>A sale inside the country of stock: its VAT, by your registration there, not by OSS.</source>
   <translation>Pardavimas sandėlio šalies viduje: jos PVM pagal jūsų registraciją joje, ne pagal OSS.</translation>
  </message>
  <message>
   <source>Distance sale from stock abroad by OSS: VAT of the destination. Choose your OSS code.</source>
   <translation>Nuotolinė prekyba iš užsienio sandėlio pagal OSS: paskirties šalies PVM. Pasirinkite savo OSS kodą.</translation>
  </message>
  <message>
   <source>Supply to a VAT payer of another EU country from stock abroad: 0 %, declared there.</source>
   <translation>Tiekimas kitos ES šalies PVM mokėtojui iš užsienio sandėlio: 0 %, deklaruojama sandėlio šalyje.</translation>
  </message>
  <message>
   <source>A business inside the country of stock: its VAT, or reverse charge there. Check it.</source>
   <translation>Įmonė sandėlio šalies viduje: jos PVM arba atvirkštinis apmokestinimas. Pasitikrinkite.</translation>
  </message>
  <message>
   <source>From stock abroad to Lithuania: by OSS or by the Lithuanian return. Ask first.</source>
   <translation>Iš užsienio sandėlio į Lietuvą: pagal OSS arba Lietuvos deklaracijoje. Pirmiausia pasitarkite.</translation>
  </message>
  <message>
   <source>Export out of the EU: 0 %, with proof of customs.</source>
   <translation>Eksportas iš ES: 0 %, turint muitinės įrodymą.</translation>
  </message>
  <message>
   <source>Stock in the United Kingdom, VAT owed by Amazon: your income is without it.</source>
   <translation>Sandėlis Jungtinėje Karalystėje, PVM moka Amazon: jūsų pajamos – be jo.</translation>
  </message>
  <message>
   <source>Tax collected by Amazon for another state: it is no income of yours.</source>
   <translation>Mokestį kitai valstybei surenka Amazon: tai ne jūsų pajamos.</translation>
  </message>
  <message>
   <source>Goods from outside the EU up to 150 EUR, VAT owed by Amazon (IOSS).</source>
   <translation>Prekės iš už ES ribų iki 150 EUR, PVM moka Amazon (IOSS).</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>nuo {0}</translation>
  </message>
  <message>
   <source>until {0}</source>
   <translation>iki {0}</translation>
  </message>
  <message>
   <source>choose…</source>
   <translation>pasirinkite…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Būsena</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Sandėlis</translation>
  </message>
  <message>
   <source>Ship to</source>
   <translation>Gavimo vieta</translation>
  </message>
  <message>
   <source>Buyer</source>
   <translation>Pirkėjas</translation>
  </message>
  <message>
   <source>Tax owed by</source>
   <translation>Mokestį moka</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Galioja</translation>
  </message>
  <message>
   <source>VAT code</source>
   <translation>PVM kodas</translation>
  </message>
  <message>
   <source>Rate, %</source>
   <translation>Tarifas, %</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Patikimumas</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>Kind of rate</source>
   <translation>Tarifo rūšis</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>Klasifikatorius</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Pastaba</translation>
  </message>
  <message>
   <source>inside the EU</source>
   <translation>ES viduje</translation>
  </message>
  <message>
   <source>unclear: held</source>
   <translation>neaišku – sulaikoma</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>switched off</source>
   <translation>išjungta</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>nepasirinkta</translation>
  </message>
  <message>
   <source>not needed</source>
   <translation>nereikia</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>nedavė</translation>
  </message>
  <message>
   <source>not given (FBA)</source>
   <translation>neduoda (FBA)</translation>
  </message>
  <message>
   <source>not paid yet</source>
   <translation>dar neapmokėta</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>atšaukta</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>neatsiuntė</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>neskaityta</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>ištrinta</translation>
  </message>
  <message>
   <source>does not open</source>
   <translation>neatsirakina</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>saugoma</translation>
  </message>
  <message>
   <source>kept by law</source>
   <translation>saugoma pagal įstatymą</translation>
  </message>
  <message>
   <source>Orders and amounts</source>
   <translation>Užsakymai ir sumos</translation>
  </message>
  <message>
   <source>Taxes and fees</source>
   <translation>PVM ir Amazon mokesčiai</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Pristatymas</translation>
  </message>
  <message>
   <source>The buyer</source>
   <translation>Pirkėjas</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Ataskaitos</translation>
  </message>
  <message>
   <source>Payouts</source>
   <translation>Išmokos</translation>
  </message>
  <message>
   <source>Orders with their lines: date, product, SKU, quantity, price</source>
   <translation>Užsakymai su eilutėmis: data, prekė, SKU, kiekis, kaina</translation>
  </message>
  <message>
   <source>Amounts: goods, shipping, discounts, tax, the total of the order</source>
   <translation>Sumos: prekės, pristatymas, nuolaidos, PVM, visa užsakymo suma</translation>
  </message>
  <message>
   <source>Promotions that discounts were given for</source>
   <translation>Akcijos, pagal kurias suteiktos nuolaidos</translation>
  </message>
  <message>
   <source>Cancelled lines, and at whose request</source>
   <translation>Atšauktos eilutės ir kas paprašė atšaukti</translation>
  </message>
  <message>
   <source>Who collects the VAT, and under which scheme (OSS, IOSS)</source>
   <translation>Kas surenka PVM ir pagal kurią schemą (OSS, IOSS)</translation>
  </message>
  <message>
   <source>Amazon's fees for the order</source>
   <translation>Amazon mokesčiai už užsakymą</translation>
  </message>
  <message>
   <source>Status, who ships (FBA or FBM), when it must be shipped</source>
   <translation>Būsena, kas siunčia (FBA ar FBM), iki kada reikia išsiųsti</translation>
  </message>
  <message>
   <source>Country, region and tax territory the goods go to</source>
   <translation>Šalis, regionas ir mokesčių teritorija, į kurią siunčiama</translation>
  </message>
  <message>
   <source>Parcels and tracking numbers, where you ship yourselves</source>
   <translation>Siuntos ir jų sekimo numeriai, kai siunčiate patys</translation>
  </message>
  <message>
   <source>Work orders of Amazon's warehouses</source>
   <translation>Amazon sandėlių užduotys</translation>
  </message>
  <message>
   <source>The buyer's name and e-mail</source>
   <translation>Pirkėjo vardas ir el. paštas</translation>
  </message>
  <message>
   <source>Street, postcode, phone</source>
   <translation>Gatvė, pašto kodas, telefonas</translation>
  </message>
  <message>
   <source>The buyer's VAT number</source>
   <translation>Pirkėjo PVM mokėtojo kodas</translation>
  </message>
  <message>
   <source>What the buyer paid with</source>
   <translation>Kuo pirkėjas sumokėjo</translation>
  </message>
  <message>
   <source>Order reports: the history of years, the second count of each month</source>
   <translation>Užsakymų ataskaitos: kelerių metų istorija, antrasis mėnesių skaičiavimas</translation>
  </message>
  <message>
   <source>Amazon's payouts and what it deducts</source>
   <translation>Amazon išmokos ir ką ji išskaičiuoja</translation>
  </message>
  <message>
   <source>orders</source>
   <translation>užsakymai</translation>
  </message>
  <message>
   <source>amounts</source>
   <translation>sumos</translation>
  </message>
  <message>
   <source>promotions</source>
   <translation>akcijos</translation>
  </message>
  <message>
   <source>cancellations</source>
   <translation>atšaukimai</translation>
  </message>
  <message>
   <source>VAT collection</source>
   <translation>PVM surinkimas</translation>
  </message>
  <message>
   <source>Amazon's fees</source>
   <translation>Amazon mokesčiai</translation>
  </message>
  <message>
   <source>status and shipping</source>
   <translation>būsena ir siuntimas</translation>
  </message>
  <message>
   <source>destination country</source>
   <translation>paskirties šalis</translation>
  </message>
  <message>
   <source>parcels</source>
   <translation>siuntos</translation>
  </message>
  <message>
   <source>buyer's name and e-mail</source>
   <translation>pirkėjo vardas ir el. paštas</translation>
  </message>
  <message>
   <source>buyer's address</source>
   <translation>pirkėjo adresas</translation>
  </message>
  <message>
   <source>buyer's VAT number</source>
   <translation>pirkėjo PVM mokėtojo kodas</translation>
  </message>
  <message>
   <source>reports</source>
   <translation>ataskaitos</translation>
  </message>
  <message>
   <source>payouts</source>
   <translation>išmokos</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>taip</translation>
  </message>
  <message>
   <source>no, a role is missing</source>
   <translation>ne, trūksta rolės</translation>
  </message>
  <message>
   <source>none in the order asked for</source>
   <translation>tikrintame užsakyme nebuvo</translation>
  </message>
  <message>
   <source>Amazon sent none</source>
   <translation>Amazon neatsiuntė</translation>
  </message>
  <message>
   <source>could not be asked</source>
   <translation>sužinoti nepavyko</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>dar neklausėme</translation>
  </message>
  <message>
   <source>we do not ask</source>
   <translation>neprašome</translation>
  </message>
  <message>
   <source>not kept</source>
   <translation>nelaikome</translation>
  </message>
  <message>
   <source>The way to Amazon</source>
   <translation>Kelias iki Amazon</translation>
  </message>
  <message>
   <source>Keys and account</source>
   <translation>Raktai ir paskyra</translation>
  </message>
  <message>
   <source>What Amazon gives</source>
   <translation>Ką duoda Amazon</translation>
  </message>
  <message>
   <source>This program</source>
   <translation>Ši programa</translation>
  </message>
  <message>
   <source>Clock of this computer</source>
   <translation>Šio kompiuterio laikrodis</translation>
  </message>
  <message>
   <source>Names of Amazon's servers (DNS)</source>
   <translation>Amazon serverių vardai (DNS)</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Tarpinis serveris (proxy)</translation>
  </message>
  <message>
   <source>Secure connection (TLS)</source>
   <translation>Saugus ryšys (TLS)</translation>
  </message>
  <message>
   <source>Amazon's login</source>
   <translation>Amazon prisijungimas</translation>
  </message>
  <message>
   <source>Client identifier and Client secret</source>
   <translation>Client identifier ir Client secret</translation>
  </message>
  <message>
   <source>Refresh token</source>
   <translation>Refresh token</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Regionas</translation>
  </message>
  <message>
   <source>The seller's account</source>
   <translation>Pardavėjo paskyra</translation>
  </message>
  <message>
   <source>Marketplaces</source>
   <translation>Prekyvietės</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Užsakymai</translation>
  </message>
  <message>
   <source>Data of orders</source>
   <translation>Užsakymų duomenys</translation>
  </message>
  <message>
   <source>Order reports</source>
   <translation>Užsakymų ataskaitos</translation>
  </message>
  <message>
   <source>Finances</source>
   <translation>Finansai</translation>
  </message>
  <message>
   <source>Finvalda</source>
   <translation>Finvalda</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Duomenų bazė</translation>
  </message>
  <message>
   <source>Keyring of the operating system</source>
   <translation>Operacinės sistemos raktinė</translation>
  </message>
  <message>
   <source>Amounts</source>
   <translation>Sumos</translation>
  </message>
  <message>
   <source>Collection of VAT</source>
   <translation>PVM surinkimas</translation>
  </message>
  <message>
   <source>Status and shipping</source>
   <translation>Būsena ir siuntimas</translation>
  </message>
  <message>
   <source>Promotions</source>
   <translation>Akcijos</translation>
  </message>
  <message>
   <source>Cancellations</source>
   <translation>Atšaukimai</translation>
  </message>
  <message>
   <source>Parcels</source>
   <translation>Siuntos</translation>
  </message>
  <message>
   <source>Recipient and address</source>
   <translation>Gavėjas ir adresas</translation>
  </message>
  <message>
   <source>Buyer</source>
   <translation>Pirkėjas</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Mokėjimas</translation>
  </message>
  <message>
   <source>Orders to the warehouse</source>
   <translation>Sandėlio užduotys</translation>
  </message>
  <message>
   <source>the proxy looks them up</source>
   <translation>vardus randa tarpinis serveris</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nėra</translation>
  </message>
  <message>
   <source>not needed: it is on this computer</source>
   <translation>nereikia: tai šiame kompiuteryje</translation>
  </message>
  <message>
   <source>we do not ask for it</source>
   <translation>neprašome</translation>
  </message>
  <message>
   <source>not set up</source>
   <translation>nenustatyta</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>tvarkinga</translation>
  </message>
  <message>
   <source>not in order</source>
   <translation>netvarkinga</translation>
  </message>
  <message>
   <source>could not be told</source>
   <translation>nepavyko sužinoti</translation>
  </message>
  <message>
   <source>not tried</source>
   <translation>netikrinta</translation>
  </message>
  <message>
   <source>agrees with Amazon's</source>
   <translation>sutampa su Amazon</translation>
  </message>
  <message>
   <source>{0} s fast</source>
   <translation>skuba {0} s</translation>
  </message>
  <message>
   <source>{0} s slow</source>
   <translation>vėluoja {0} s</translation>
  </message>
  <message>
   <source>marketplaces: {0}</source>
   <translation>prekyviečių: {0}</translation>
  </message>
  <message>
   <source>not yours: {0}</source>
   <translation>ne jūsų: {0}</translation>
  </message>
  <message>
   <source>switched off: {0}</source>
   <translation>išjungtos: {0}</translation>
  </message>
  <message>
   <source>given, empty at this order</source>
   <translation>duoda, šiame užsakyme tuščia</translation>
  </message>
  <message>
   <source>given</source>
   <translation>duoda</translation>
  </message>
  <message>
   <source>Way out</source>
   <translation>Kelias į internetą</translation>
  </message>
  <message>
   <source>Proxy's address</source>
   <translation>Tarpinio serverio adresas</translation>
  </message>
  <message>
   <source>Proxy's port</source>
   <translation>Tarpinio serverio prievadas</translation>
  </message>
  <message>
   <source>Proxy's user</source>
   <translation>Tarpinio serverio naudotojas</translation>
  </message>
  <message>
   <source>Proxy's password</source>
   <translation>Tarpinio serverio slaptažodis</translation>
  </message>
  <message>
   <source>Address of the script</source>
   <translation>Scenarijaus adresas</translation>
  </message>
  <message>
   <source>this computer itself</source>
   <translation>pats šis kompiuteris</translation>
  </message>
  <message>
   <source>no proxy, as chosen here</source>
   <translation>be tarpinio serverio, kaip pasirinkta čia</translation>
  </message>
  <message>
   <source>the proxy entered here</source>
   <translation>čia įrašytas tarpinis serveris</translation>
  </message>
  <message>
   <source>the variables of the environment</source>
   <translation>aplinkos kintamieji</translation>
  </message>
  <message>
   <source>the settings of the system</source>
   <translation>sistemos nustatymai</translation>
  </message>
  <message>
   <source>a script of the network</source>
   <translation>tinklo scenarijus</translation>
  </message>
  <message>
   <source>Name and company</source>
   <translation>Vardas ir įmonė</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>El. paštas</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefonas</translation>
  </message>
  <message>
   <source>Street and house</source>
   <translation>Gatvė ir namas</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Miestas</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Pašto kodas</translation>
  </message>
  <message>
   <source>Gift message</source>
   <translation>Dovanos žinutė</translation>
  </message>
  <message>
   <source>Tax numbers (VAT)</source>
   <translation>Mokesčių numeriai (PVM)</translation>
  </message>
  <message>
   <source>Buyer's company</source>
   <translation>Pirkėjo įmonė</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>Gavėjas</translation>
  </message>
  <message>
   <source>Recipient's company</source>
   <translation>Gavėjo įmonė</translation>
  </message>
  <message>
   <source>for shipping</source>
   <translation>siuntimui</translation>
  </message>
  <message>
   <source>for invoices and taxes</source>
   <translation>sąskaitoms ir mokesčiams</translation>
  </message>
  <message>
   <source>personal data are switched off for this Parameter</source>
   <translation>šiam parametrui asmens duomenys išjungti</translation>
  </message>
  <message>
   <source>not chosen to be read</source>
   <translation>nepasirinkta skaityti</translation>
  </message>
  <message>
   <source>this order needs none for the chosen purposes</source>
   <translation>pasirinktiems tikslams šiam užsakymui nereikia</translation>
  </message>
  <message>
   <source>Amazon refuses it: the role is missing</source>
   <translation>„Amazon“ neduoda: trūksta teisės</translation>
  </message>
  <message>
   <source>Amazon keeps it to itself, for it ships this order (FBA)</source>
   <translation>„Amazon“ nerodo, nes užsakymą siunčia pati (FBA)</translation>
  </message>
  <message>
   <source>Amazon gives it once the order is paid</source>
   <translation>„Amazon“ parodys, kai užsakymas bus apmokėtas</translation>
  </message>
  <message>
   <source>Amazon gives nothing of cancelled orders</source>
   <translation>„Amazon“ nieko neduoda apie atšauktus užsakymus</translation>
  </message>
  <message>
   <source>Amazon left it out: most likely the role is missing, or the order is too old</source>
   <translation>„Amazon“ nepateikė: greičiausiai trūksta teisės arba užsakymas per senas</translation>
  </message>
  <message>
   <source>the order has none</source>
   <translation>užsakyme nėra</translation>
  </message>
  <message>
   <source>not read yet: the order came before it was switched on, or from a report</source>
   <translation>dar neskaityta: užsakymas atėjo prieš įjungiant arba iš ataskaitos</translation>
  </message>
  <message>
   <source>this computer has no key to it</source>
   <translation>šis kompiuteris neturi rakto</translation>
  </message>
  <message>
   <source>reckoned from its delivery</source>
   <translation>skaičiuojant nuo pristatymo</translation>
  </message>
  <message>
   <source>reckoned from its shipping and the days a delivery takes</source>
   <translation>skaičiuojant nuo išsiuntimo ir pristatymo trukmės</translation>
  </message>
  <message>
   <source>reckoned from the last day it should be shipped and the days a delivery takes</source>
   <translation>skaičiuojant nuo vėliausios išsiuntimo dienos ir pristatymo trukmės</translation>
  </message>
  <message>
   <source>reckoned from the day of the order, for nothing is known of its shipping</source>
   <translation>skaičiuojant nuo užsakymo dienos, nes apie išsiuntimą nieko nežinoma</translation>
  </message>
  <message>
   <source>the order was cancelled</source>
   <translation>užsakymas atšauktas</translation>
  </message>
  <message>
   <source>kept longer, as a law asks</source>
   <translation>saugoma ilgiau, kaip reikalauja įstatymas</translation>
  </message>
  <message>
   <source>its time was over</source>
   <translation>suėjo terminas</translation>
  </message>
  <message>
   <source>the legal duty ended</source>
   <translation>baigėsi teisinė pareiga</translation>
  </message>
  <message>
   <source>no longer chosen or needed</source>
   <translation>nebepasirinkta arba nebereikia</translation>
  </message>
  <message>
   <source>erased on request</source>
   <translation>ištrinta paprašius</translation>
  </message>
  <message>
   <source>Amazon asked for it</source>
   <translation>prašė „Amazon“</translation>
  </message>
  <message>
   <source>personal data were switched off</source>
   <translation>asmens duomenys išjungti</translation>
  </message>
  <message>
   <source>the Parameter was removed</source>
   <translation>parametras pašalintas</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Parametras</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Parduotuvė</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Tvarkaraštis</translation>
  </message>
  <message>
   <source>Client identifier</source>
   <translation>Client identifier</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>Client secret</translation>
  </message>
  <message>
   <source>Seller id</source>
   <translation>Pardavėjo ID</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresas</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveris</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Prievadas</translation>
  </message>
  <message>
   <source>Name of the database</source>
   <translation>Duomenų bazės pavadinimas</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Naudotojas</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Slaptažodis</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Sertifikatas</translation>
  </message>
  <message>
   <source>client</source>
   <translation>klientas</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>valiuta</translation>
  </message>
  <message>
   <source>total</source>
   <translation>suma</translation>
  </message>
  <message>
   <source>day on which a Client secret was made</source>
   <translation>diena, kurią sukurtas Client secret</translation>
  </message>
  <message>
   <source>Lines of orders</source>
   <translation>Užsakymų eilutės</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Prekės</translation>
  </message>
  <message>
   <source>Packages</source>
   <translation>Siuntos</translation>
  </message>
  <message>
   <source>Held orders</source>
   <translation>Sulaikyti užsakymai</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parametrai</translation>
  </message>
  <message>
   <source>Schedules</source>
   <translation>Tvarkaraščiai</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Importai</translation>
  </message>
  <message>
   <source>Pages of imports</source>
   <translation>Importų puslapiai</translation>
  </message>
  <message>
   <source>Slices of histories</source>
   <translation>Istorijos dalys</translation>
  </message>
  <message>
   <source>Windows that were read</source>
   <translation>Perskaityti laikotarpiai</translation>
  </message>
  <message>
   <source>How far marketplaces are known</source>
   <translation>Iki kada žinomos prekyvietės</translation>
  </message>
  <message>
   <source>Changes of orders</source>
   <translation>Užsakymų pakeitimai</translation>
  </message>
  <message>
   <source>Details of orders</source>
   <translation>Užsakymų duomenys</translation>
  </message>
  <message>
   <source>Details of lines</source>
   <translation>Eilučių duomenys</translation>
  </message>
  <message>
   <source>Amazon's limits</source>
   <translation>Amazon ribos</translation>
  </message>
  <message>
   <source>Versions of the tables</source>
   <translation>Lentelių versijos</translation>
  </message>
  <message>
   <source>Connection to Finvalda</source>
   <translation>Ryšys su Finvalda</translation>
  </message>
  <message>
   <source>Codes of Finvalda</source>
   <translation>Finvaldos kodai</translation>
  </message>
  <message>
   <source>Readings of Finvalda</source>
   <translation>Finvaldos skaitymai</translation>
  </message>
  <message>
   <source>Currency rates</source>
   <translation>Valiutų kursai</translation>
  </message>
  <message>
   <source>Settings of operations</source>
   <translation>Operacijų nustatymai</translation>
  </message>
  <message>
   <source>VAT rules</source>
   <translation>PVM taisyklės</translation>
  </message>
  <message>
   <source>VAT rates</source>
   <translation>PVM tarifai</translation>
  </message>
  <message>
   <source>Products of SKUs</source>
   <translation>SKU prekės</translation>
  </message>
  <message>
   <source>Decisions on orders</source>
   <translation>Sprendimai dėl užsakymų</translation>
  </message>
  <message>
   <source>Import files for Finvalda</source>
   <translation>Importo failai Finvaldai</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operacijos</translation>
  </message>
  <message>
   <source>Events of operations</source>
   <translation>Operacijų įvykiai</translation>
  </message>
  <message>
   <source>Steps of the guide that are done</source>
   <translation>Atlikti vadovo žingsniai</translation>
  </message>
  <message>
   <source>Proved accounts</source>
   <translation>Patikrintos paskyros</translation>
  </message>
  <message>
   <source>When secrets were made</source>
   <translation>Kada sukurti slaptažodžiai</translation>
  </message>
  <message>
   <source>Log of actions</source>
   <translation>Veiksmų žurnalas</translation>
  </message>
  <message>
   <source>Beginnings of the chains</source>
   <translation>Grandinių pradžios</translation>
  </message>
  <message>
   <source>Settings of personal data</source>
   <translation>Asmens duomenų nustatymai</translation>
  </message>
  <message>
   <source>Keys of personal data</source>
   <translation>Asmens duomenų raktai</translation>
  </message>
  <message>
   <source>Holders of the keys</source>
   <translation>Raktų turėtojai</translation>
  </message>
  <message>
   <source>Sealed keys</source>
   <translation>Užšifruoti raktai</translation>
  </message>
  <message>
   <source>Orders with personal data</source>
   <translation>Užsakymai su asmens duomenimis</translation>
  </message>
  <message>
   <source>Sealed personal data</source>
   <translation>Užšifruoti asmens duomenys</translation>
  </message>
  <message>
   <source>Legal duties to keep</source>
   <translation>Teisinės pareigos saugoti</translation>
  </message>
  <message>
   <source>Proof of erasures</source>
   <translation>Ištrynimų įrodymas</translation>
  </message>
  <message>
   <source>Files with personal data</source>
   <translation>Failai su asmens duomenimis</translation>
  </message>
  <message>
   <source>Awaiting release</source>
   <translation>Laukia prekės</translation>
  </message>
  <message>
   <source>Awaiting payment</source>
   <translation>Laukia apmokėjimo</translation>
  </message>
  <message>
   <source>Unshipped</source>
   <translation>Neišsiųstas</translation>
  </message>
  <message>
   <source>Partly shipped</source>
   <translation>Iš dalies išsiųstas</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Išsiųstas</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Atšauktas</translation>
  </message>
  <message>
   <source>Cannot be fulfilled</source>
   <translation>Neįvykdomas</translation>
  </message>
  <message>
   <source>FBA</source>
   <translation>FBA</translation>
  </message>
  <message>
   <source>FBM</source>
   <translation>FBM</translation>
  </message>
  <message>
   <source>FBA: Amazon ships</source>
   <translation>FBA – siunčia Amazon</translation>
  </message>
  <message>
   <source>FBM: you ship</source>
   <translation>FBM – siunčiate jūs</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>sutampa</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>skiriasi</translation>
  </message>
  <message>
   <source>total not known yet</source>
   <translation>suma dar nežinoma</translation>
  </message>
  <message>
   <source>no total</source>
   <translation>sumos nėra</translation>
  </message>
  <message>
   <source>Amazon sent no total</source>
   <translation>Amazon sumos neatsiuntė</translation>
  </message>
  <message>
   <source>Amazon sent no parts</source>
   <translation>Amazon dalių neatsiuntė</translation>
  </message>
  <message>
   <source>several currencies</source>
   <translation>kelios valiutos</translation>
  </message>
  <message>
   <source>summed from parts</source>
   <translation>sudėta iš dalių</translation>
  </message>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>report</source>
   <translation>ataskaita</translation>
  </message>
  <message>
   <source>file</source>
   <translation>failas</translation>
  </message>
  <message>
   <source>API + report</source>
   <translation>API + ataskaita</translation>
  </message>
  <message>
   <source>To be asked for</source>
   <translation>Dar neprašyta</translation>
  </message>
  <message>
   <source>Amazon is making it</source>
   <translation>Amazon ruošia</translation>
  </message>
  <message>
   <source>Ready to be fetched</source>
   <translation>Paruošta atsiųsti</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Įkelta</translation>
  </message>
  <message>
   <source>No orders in it</source>
   <translation>Užsakymų nėra</translation>
  </message>
  <message>
   <source>Not loaded</source>
   <translation>Neįkelta</translation>
  </message>
  <message>
   <source>since the last</source>
   <translation>nuo paskutinio</translation>
  </message>
  <message>
   <source>period</source>
   <translation>laikotarpis</translation>
  </message>
  <message>
   <source>last days</source>
   <translation>paskutinės dienos</translation>
  </message>
  <message>
   <source>order numbers</source>
   <translation>užsakymų numeriai</translation>
  </message>
  <message>
   <source>held again</source>
   <translation>sulaikyti dar kartą</translation>
  </message>
  <message>
   <source>weekly second look</source>
   <translation>savaitinė peržiūra</translation>
  </message>
  <message>
   <source>history</source>
   <translation>istorija</translation>
  </message>
  <message>
   <source>report file</source>
   <translation>ataskaitos failas</translation>
  </message>
  <message>
   <source>sums completed</source>
   <translation>papildytos sumos</translation>
  </message>
  <message>
   <source>running</source>
   <translation>vyksta</translation>
  </message>
  <message>
   <source>done</source>
   <translation>baigta</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>nepavyko</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>nutrūko</translation>
  </message>
  <message>
   <source>What came is not an order</source>
   <translation>Atsiųsta ne užsakymas</translation>
  </message>
  <message>
   <source>No order number</source>
   <translation>Nėra užsakymo numerio</translation>
  </message>
  <message>
   <source>Order number cannot be read</source>
   <translation>Neperskaitomas užsakymo numeris</translation>
  </message>
  <message>
   <source>Time cannot be read</source>
   <translation>Neperskaitomas laikas</translation>
  </message>
  <message>
   <source>Amount is not a number</source>
   <translation>Suma – ne skaičius</translation>
  </message>
  <message>
   <source>Amount has too many decimals</source>
   <translation>Suma per smulki</translation>
  </message>
  <message>
   <source>Amount is too large</source>
   <translation>Suma per didelė</translation>
  </message>
  <message>
   <source>No currency</source>
   <translation>Nėra valiutos</translation>
  </message>
  <message>
   <source>Quantity cannot be read</source>
   <translation>Neperskaitomas kiekis</translation>
  </message>
  <message>
   <source>Quantity is negative</source>
   <translation>Kiekis neigiamas</translation>
  </message>
  <message>
   <source>Line cannot be read</source>
   <translation>Neperskaitoma eilutė</translation>
  </message>
  <message>
   <source>Line without a number</source>
   <translation>Eilutė be numerio</translation>
  </message>
  <message>
   <source>Line number repeats</source>
   <translation>Kartojasi eilutės numeris</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Nėra eilučių</translation>
  </message>
  <message>
   <source>A field cannot be read</source>
   <translation>Neperskaitomas laukas</translation>
  </message>
  <message>
   <source>Order came twice, differently</source>
   <translation>Užsakymas atėjo dukart skirtingas</translation>
  </message>
  <message>
   <source>Amazon has no such order</source>
   <translation>Amazon tokio užsakymo neturi</translation>
  </message>
  <message>
   <source>The database refused it</source>
   <translation>Duomenų bazė nepriėmė</translation>
  </message>
  <message>
   <source>A line has too many or too few fields</source>
   <translation>Eilutėje per daug arba per mažai laukų</translation>
  </message>
  <message>
   <source>Lines of one order disagree</source>
   <translation>Vieno užsakymo eilutės nesutampa</translation>
  </message>
  <message>
   <source>Letters cannot be read</source>
   <translation>Neperskaitomos raidės</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>eilutės</translation>
  </message>
  <message>
   <source>shipping</source>
   <translation>pristatymas</translation>
  </message>
  <message>
   <source>gift wrap</source>
   <translation>dovanos įpakavimas</translation>
  </message>
  <message>
   <source>cash on delivery</source>
   <translation>apmokėjimas pristatant</translation>
  </message>
  <message>
   <source>tax</source>
   <translation>mokestis</translation>
  </message>
  <message>
   <source>discount</source>
   <translation>nuolaida</translation>
  </message>
  <message>
   <source>tip</source>
   <translation>arbatpinigiai</translation>
  </message>
  <message>
   <source>other</source>
   <translation>kita</translation>
  </message>
  <message>
   <source>destination</source>
   <translation>paskirties šalis</translation>
  </message>
  <message>
   <source>buyer</source>
   <translation>pirkėjas</translation>
  </message>
  <message>
   <source>fees</source>
   <translation>Amazon mokesčiai</translation>
  </message>
  <message>
   <source>fulfilment</source>
   <translation>vykdymas</translation>
  </message>
  <message>
   <source>taxes</source>
   <translation>mokesčiai</translation>
  </message>
  <message>
   <source>payment</source>
   <translation>apmokėjimas</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>JAV</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Kanada</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>Meksika</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brazilija</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Airija</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Ispanija</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>J. Karalystė</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Prancūzija</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgija</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Nyderlandai</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Vokietija</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italija</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Švedija</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Pietų Afrika</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Lenkija</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Egiptas</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Turkija</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Saudo Arabija</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>J. Arabų Emyratai</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Indija</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapūras</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australija</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japonija</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lietuva</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Latvija</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estija</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Čekija</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovakija</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Austrija</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Vengrija</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumunija</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgarija</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Kroatija</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovėnija</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Graikija</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Kipras</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugalija</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Danija</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Suomija</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Liuksemburgas</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Šveicarija</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norvegija</translation>
  </message>
  <message>
   <source>The Client secret has expired</source>
   <translation>Client secret nebegalioja</translation>
  </message>
  <message>
   <source>The login works, then Amazon names the secret as expired</source>
   <translation>Prisijungti pavyksta, bet po to Amazon sako, kad Client secret nebegalioja</translation>
  </message>
  <message>
   <source>The newer Client secret is refused</source>
   <translation>Naujesnis Client secret nepriimamas</translation>
  </message>
  <message>
   <source>The Refresh token was revoked</source>
   <translation>Refresh token atšauktas</translation>
  </message>
  <message>
   <source>The Refresh token is another application's</source>
   <translation>Refresh token – kitos programėlės</translation>
  </message>
  <message>
   <source>The application lacks a role (403)</source>
   <translation>Programėlei trūksta rolės (403)</translation>
  </message>
  <message>
   <source>The application lacks the role for orders</source>
   <translation>Programėlei trūksta rolės užsakymams</translation>
  </message>
  <message>
   <source>The application lacks the role for reports</source>
   <translation>Programėlei trūksta rolės ataskaitoms</translation>
  </message>
  <message>
   <source>The application lacks the role for finances</source>
   <translation>Programėlei trūksta rolės finansams</translation>
  </message>
  <message>
   <source>The application may not see the marketplaces</source>
   <translation>Programėlei neleidžiama matyti prekyviečių</translation>
  </message>
  <message>
   <source>Amazon does not give the sums of orders</source>
   <translation>Amazon neduoda užsakymų sumų</translation>
  </message>
  <message>
   <source>The account sells in no marketplace</source>
   <translation>Paskyra neparduoda nė vienoje prekyvietėje</translation>
  </message>
  <message>
   <source>Orders come without their recipient</source>
   <translation>Užsakymai ateina be gavėjo</translation>
  </message>
  <message>
   <source>Amazon refuses the destinations (403)</source>
   <translation>Amazon neduoda paskirties šalių (403)</translation>
  </message>
  <message>
   <source>Amazon refuses the destinations (400)</source>
   <translation>Amazon neduoda paskirties šalių (400)</translation>
  </message>
  <message>
   <source>Amazon refuses buyers' names and e-mails (403)</source>
   <translation>Amazon neduoda pirkėjų vardų ir el. pašto (403)</translation>
  </message>
  <message>
   <source>Orders come without their buyer</source>
   <translation>Užsakymai ateina be pirkėjo</translation>
  </message>
  <message>
   <source>Of the address only city, region and country come</source>
   <translation>Iš adreso ateina tik miestas, regionas ir šalis</translation>
  </message>
  <message>
   <source>Amazon asks to wait (429)</source>
   <translation>Amazon prašo palaukti (429)</translation>
  </message>
  <message>
   <source>Fault at Amazon (500)</source>
   <translation>Gedimas Amazon sistemoje (500)</translation>
  </message>
  <message>
   <source>Amazon is closed for work (503)</source>
   <translation>Amazon laikinai neveikia (503)</translation>
  </message>
  <message>
   <source>A page for people instead of data</source>
   <translation>Vietoj duomenų – puslapis žmonėms</translation>
  </message>
  <message>
   <source>An empty answer</source>
   <translation>Tuščias atsakymas</translation>
  </message>
  <message>
   <source>An answer that ends in the middle</source>
   <translation>Nebaigtas atsakymas</translation>
  </message>
  <message>
   <source>An answer without the list of orders</source>
   <translation>Atsakymas be užsakymų sąrašo</translation>
  </message>
  <message>
   <source>The same page again</source>
   <translation>Tas pats puslapis dar kartą</translation>
  </message>
  <message>
   <source>The same page mark again</source>
   <translation>Ta pati puslapio žymė dar kartą</translation>
  </message>
  <message>
   <source>The page mark has expired</source>
   <translation>Puslapio žymė nebegalioja</translation>
  </message>
  <message>
   <source>One order with an unreadable amount</source>
   <translation>Vienas užsakymas su neperskaitoma suma</translation>
  </message>
  <message>
   <source>The connection is cut</source>
   <translation>Nutrūksta ryšys</translation>
  </message>
  <message>
   <source>A slow answer</source>
   <translation>Lėtas atsakymas</translation>
  </message>
  <message>
   <source>Clocks differ by 17 minutes</source>
   <translation>Laikrodžiai skiriasi 17 minučių</translation>
  </message>
  <message>
   <source>Amazon leaves one order out of its answer</source>
   <translation>Amazon praleidžia vieną užsakymą atsakyme</translation>
  </message>
  <message>
   <source>Amazon leaves one order out of its report</source>
   <translation>Amazon praleidžia vieną užsakymą ataskaitoje</translation>
  </message>
  <message>
   <source>The report fails at Amazon (FATAL)</source>
   <translation>Ataskaitos parengti nepavyksta (FATAL)</translation>
  </message>
  <message>
   <source>The report is cancelled as if there were no data</source>
   <translation>Ataskaita atšaukiama, lyg duomenų nebūtų</translation>
  </message>
  <message>
   <source>Amazon gives an earlier report again</source>
   <translation>Amazon vėl duoda ankstesnę ataskaitą</translation>
  </message>
  <message>
   <source>The report does not get ready</source>
   <translation>Ataskaita vis nebaigiama rengti</translation>
  </message>
  <message>
   <source>The report's address has expired</source>
   <translation>Ataskaitos adresas nebegalioja</translation>
  </message>
  <message>
   <source>The storage's error instead of the report</source>
   <translation>Vietoj ataskaitos – saugyklos klaida</translation>
  </message>
  <message>
   <source>A page for people instead of the report</source>
   <translation>Vietoj ataskaitos – puslapis žmonėms</translation>
  </message>
  <message>
   <source>A report that ends in the middle</source>
   <translation>Ataskaita nutrūksta viduryje</translation>
  </message>
  <message>
   <source>A report that cannot be unpacked</source>
   <translation>Ataskaitos neįmanoma išpakuoti</translation>
  </message>
  <message>
   <source>The report names a wrong charset</source>
   <translation>Ataskaita nurodo neteisingą koduotę</translation>
  </message>
  <message>
   <source>The report names no charset</source>
   <translation>Ataskaita nenurodo koduotės</translation>
  </message>
  <message>
   <source>A report with short rows and headings in the middle</source>
   <translation>Ataskaitoje trumpos eilutės ir antraštė viduryje</translation>
  </message>
  <message>
   <source>A report with a shifted row</source>
   <translation>Ataskaitoje viena eilutė pasislinkusi</translation>
  </message>
  <message>
   <source>A report with other columns</source>
   <translation>Ataskaitoje kiti stulpeliai</translation>
  </message>
  <message>
   <source>A report with quotes and line breaks in titles</source>
   <translation>Ataskaitos pavadinimuose kabutės ir eilučių lūžiai</translation>
  </message>
  <message>
   <source>Finvalda: the server is closed for work (503)</source>
   <translation>Finvalda: serveryje vyksta darbai (503)</translation>
  </message>
  <message>
   <source>Finvalda: a page for people instead of an answer</source>
   <translation>Finvalda: vietoj atsakymo – puslapis žmonėms</translation>
  </message>
  <message>
   <source>Finvalda: the user has no rights</source>
   <translation>Finvalda: naudotojas neturi teisių</translation>
  </message>
  <message>
   <source>Finvalda: XML instead of JSON</source>
   <translation>Finvalda: XML vietoj JSON</translation>
  </message>
  <message>
   <source>Finvalda: an answer that ends in the middle</source>
   <translation>Finvalda: atsakymas nutrūksta viduryje</translation>
  </message>
  <message>
   <source>Finvalda: created, but the answer is late</source>
   <translation>Finvalda: sukurta, bet atsakymas vėluoja</translation>
  </message>
  <message>
   <source>Finvalda: a slow answer to a reading</source>
   <translation>Finvalda: lėtai skaitomi duomenys</translation>
  </message>
  <message>
   <source>Finvalda: created, but the connection is cut</source>
   <translation>Finvalda: sukurta, bet nutrūksta ryšys</translation>
  </message>
  <message>
   <source>Finvalda: created, but a page for people is the answer</source>
   <translation>Finvalda: sukurta, bet atsakoma puslapiu žmonėms</translation>
  </message>
  <message>
   <source>Finvalda: created, but another document is named</source>
   <translation>Finvalda: sukurta, bet nurodomas kitas dokumentas</translation>
  </message>
  <message>
   <source>Finvalda: refused with an unknown code</source>
   <translation>Finvalda: atmetama nežinomu kodu</translation>
  </message>
  <message>
   <source>Finvalda: too little in the warehouse (1010)</source>
   <translation>Finvalda: sandėlyje trūksta prekių (1010)</translation>
  </message>
  <message>
   <source>Finvalda: the period is closed (4004)</source>
   <translation>Finvalda: laikotarpis uždarytas (4004)</translation>
  </message>
  <message>
   <source>Finvalda: another employee is working (4000)</source>
   <translation>Finvalda: dirba kitas darbuotojas (4000)</translation>
  </message>
  <message>
   <source>Finvalda: the operation is locked (4002)</source>
   <translation>Finvalda: operacija užrakinta (4002)</translation>
  </message>
  <message>
   <source>The banks give no rates (503)</source>
   <translation>Bankai neatiduoda kursų (503)</translation>
  </message>
  <message>
   <source>VIES does not answer</source>
   <translation>VIES neatsako</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Bandyti dar kartą</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Tikrinti raktą</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Įrašyti</translation>
  </message>
  <message>
   <source>Enter the keys</source>
   <translation>Įvesti raktus</translation>
  </message>
  <message>
   <source>Change Client secret</source>
   <translation>Keisti Client secret</translation>
  </message>
  <message>
   <source>Change the secret…</source>
   <translation>Keisti slaptažodį…</translation>
  </message>
  <message>
   <source>Change Refresh token</source>
   <translation>Keisti Refresh token</translation>
  </message>
  <message>
   <source>Choose the region</source>
   <translation>Rinktis regioną</translation>
  </message>
  <message>
   <source>Correct the seller id</source>
   <translation>Taisyti pardavėjo ID</translation>
  </message>
  <message>
   <source>New Parameter with these keys</source>
   <translation>Naujas parametras su šiais raktais</translation>
  </message>
  <message>
   <source>Open Seller Central</source>
   <translation>Atverti „Seller Central“</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Atverti vadovą</translation>
  </message>
  <message>
   <source>Open the data folder</source>
   <translation>Atverti duomenų aplanką</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Kopijuoti ataskaitą</translation>
  </message>
  <message>
   <source>Move the data…</source>
   <translation>Perkelti duomenis…</translation>
  </message>
  <message>
   <source>Join the shared database</source>
   <translation>Prisijungti prie bendros duomenų bazės</translation>
  </message>
  <message>
   <source>Database…</source>
   <translation>Duomenų bazė…</translation>
  </message>
  <message>
   <source>Network…</source>
   <translation>Tinklas…</translation>
  </message>
  <message>
   <source>This field is empty.</source>
   <translation>Laukas tuščias.</translation>
  </message>
  <message>
   <source>A Client identifier was pasted here (it begins with “amzn1.application-oa2-client.”).</source>
   <translation>Čia įklijuotas Client identifier (prasideda „amzn1.application-oa2-client.“).</translation>
  </message>
  <message>
   <source>A Client secret was pasted here (it begins with “amzn1.oa2-cs.” or has 64 digits).</source>
   <translation>Čia įklijuotas Client secret (prasideda „amzn1.oa2-cs.“ arba turi 64 skaitmenis).</translation>
  </message>
  <message>
   <source>A Refresh token was pasted here (it begins with “Atzr|”).</source>
   <translation>Čia įklijuotas Refresh token (prasideda „Atzr|“).</translation>
  </message>
  <message>
   <source>An older kind of Client secret: it may well be good. The test will tell.</source>
   <translation>Senesnio pavidalo Client secret: jis gali tikti. Parodys tikrinimas.</translation>
  </message>
  <message>
   <source>We do not know this kind of secret. The test will tell whether it is good.</source>
   <translation>Tokio pavidalo nepažįstame. Ar tinka, parodys tikrinimas.</translation>
  </message>
  <message>
   <source>This is not a Client identifier: it begins with “amzn1.application-oa2-client.”.</source>
   <translation>Tai ne Client identifier: jis prasideda „amzn1.application-oa2-client.“.</translation>
  </message>
  <message>
   <source>This is not a Client secret: it begins with “amzn1.oa2-cs.”.</source>
   <translation>Tai ne Client secret: jis prasideda „amzn1.oa2-cs.“.</translation>
  </message>
  <message>
   <source>This is not a Refresh token: it begins with “Atzr|”.</source>
   <translation>Tai ne Refresh token: jis prasideda „Atzr|“.</translation>
  </message>
  <message>
   <source>This is an Access token, which lives one hour and is made by this program itself.</source>
   <translation>Tai Access token: jis gyvena valandą, ir programa jį gauna pati.</translation>
  </message>
  <message>
   <source>This is the application id (App ID).</source>
   <translation>Tai programėlės ID (App ID).</translation>
  </message>
  <message>
   <source>This is an MWS token: Amazon closed MWS, it opens nothing any more.</source>
   <translation>Tai MWS token: Amazon MWS uždarė, juo nieko nebeatrakinsite.</translation>
  </message>
  <message>
   <source>This is an AWS access key: Amazon has not needed one here since 2023.</source>
   <translation>Tai AWS prieigos raktas: nuo 2023 m. jo čia nebereikia.</translation>
  </message>
  <message>
   <source>This looks like an AWS secret key: Amazon has not needed one here since 2023.</source>
   <translation>Panašu į AWS slaptą raktą: nuo 2023 m. jo čia nebereikia.</translation>
  </message>
  <message>
   <source>This is the name of an AWS role (ARN): Amazon has not needed one here since 2023.</source>
   <translation>Tai AWS rolės vardas (ARN): nuo 2023 m. jo čia nebereikia.</translation>
  </message>
  <message>
   <source>The beginning is right, but the value is cut off: copy the whole of it.</source>
   <translation>Pradžia teisinga, bet reikšmė nukirpta: nukopijuokite ją visą.</translation>
  </message>
  <message>
   <source>There are blanks or letters inside that no key has.</source>
   <translation>Viduje yra tarpų arba raidžių, kokių raktai neturi.</translation>
  </message>
  <message>
   <source>A Client identifier begins with “amzn1.application-oa2-client.”.</source>
   <translation>Client identifier prasideda „amzn1.application-oa2-client.“.</translation>
  </message>
  <message>
   <source>A Client secret begins with “amzn1.oa2-cs.”.</source>
   <translation>Client secret prasideda „amzn1.oa2-cs.“.</translation>
  </message>
  <message>
   <source>A Refresh token begins with “Atzr|”.</source>
   <translation>Refresh token prasideda „Atzr|“.</translation>
  </message>
  <message>
   <source>Object 1</source>
   <translation>Objektas 1</translation>
  </message>
  <message>
   <source>Object 2</source>
   <translation>Objektas 2</translation>
  </message>
  <message>
   <source>Object 3</source>
   <translation>Objektas 3</translation>
  </message>
  <message>
   <source>Object 4</source>
   <translation>Objektas 4</translation>
  </message>
  <message>
   <source>Object 5</source>
   <translation>Objektas 5</translation>
  </message>
  <message>
   <source>Object 6</source>
   <translation>Objektas 6</translation>
  </message>
  <message>
   <source>Object 1 of FBA</source>
   <translation>FBA objektas 1</translation>
  </message>
  <message>
   <source>Object 2 of FBA</source>
   <translation>FBA objektas 2</translation>
  </message>
  <message>
   <source>Object 3 of FBA</source>
   <translation>FBA objektas 3</translation>
  </message>
  <message>
   <source>Object 4 of FBA</source>
   <translation>FBA objektas 4</translation>
  </message>
  <message>
   <source>Object 5 of FBA</source>
   <translation>FBA objektas 5</translation>
  </message>
  <message>
   <source>Object 6 of FBA</source>
   <translation>FBA objektas 6</translation>
  </message>
  <message>
   <source>Object 1 of FBM</source>
   <translation>FBM objektas 1</translation>
  </message>
  <message>
   <source>Object 2 of FBM</source>
   <translation>FBM objektas 2</translation>
  </message>
  <message>
   <source>Object 3 of FBM</source>
   <translation>FBM objektas 3</translation>
  </message>
  <message>
   <source>Object 4 of FBM</source>
   <translation>FBM objektas 4</translation>
  </message>
  <message>
   <source>Object 5 of FBM</source>
   <translation>FBM objektas 5</translation>
  </message>
  <message>
   <source>Object 6 of FBM</source>
   <translation>FBM objektas 6</translation>
  </message>
  <message>
   <source>Title 1</source>
   <translation>Pavadinimas 1</translation>
  </message>
  <message>
   <source>Title 2</source>
   <translation>Pavadinimas 2</translation>
  </message>
  <message>
   <source>Title 3</source>
   <translation>Pavadinimas 3</translation>
  </message>
  <message>
   <source>Title 4</source>
   <translation>Pavadinimas 4</translation>
  </message>
  <message>
   <source>Title 5</source>
   <translation>Pavadinimas 5</translation>
  </message>
  <message>
   <source>Kind of operation</source>
   <translation>Operacijos rūšis</translation>
  </message>
  <message>
   <source>Finvalda company</source>
   <translation>Finvaldos įmonė</translation>
  </message>
  <message>
   <source>Finvalda parameter</source>
   <translation>Finvaldos parametras</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serija</translation>
  </message>
  <message>
   <source>Document number</source>
   <translation>Dokumento numeris</translation>
  </message>
  <message>
   <source>Date of the operation</source>
   <translation>Operacijos data</translation>
  </message>
  <message>
   <source>Time zone of the day</source>
   <translation>Dienos laiko juosta</translation>
  </message>
  <message>
   <source>Client chosen by</source>
   <translation>Klientas parenkamas</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Klientas</translation>
  </message>
  <message>
   <source>Clients of marketplaces</source>
   <translation>Prekyviečių klientai</translation>
  </message>
  <message>
   <source>Warehouse of FBA</source>
   <translation>FBA sandėlis</translation>
  </message>
  <message>
   <source>Stock country of FBA</source>
   <translation>FBA prekių šalis</translation>
  </message>
  <message>
   <source>Series of FBA</source>
   <translation>FBA serija</translation>
  </message>
  <message>
   <source>Warehouse of FBM</source>
   <translation>FBM sandėlis</translation>
  </message>
  <message>
   <source>Stock country of FBM</source>
   <translation>FBM prekių šalis</translation>
  </message>
  <message>
   <source>Series of FBM</source>
   <translation>FBM serija</translation>
  </message>
  <message>
   <source>Stock country by marketplace</source>
   <translation>Prekių šalis pagal prekyvietę</translation>
  </message>
  <message>
   <source>Warehouse by stock country</source>
   <translation>Sandėlis pagal prekių šalį</translation>
  </message>
  <message>
   <source>Document kind for consumers</source>
   <translation>Dokumento rūšis vartotojams</translation>
  </message>
  <message>
   <source>Document kind for businesses</source>
   <translation>Dokumento rūšis įmonėms</translation>
  </message>
  <message>
   <source>Payment term</source>
   <translation>Mokėjimo terminas</translation>
  </message>
  <message>
   <source>Orders in the state</source>
   <translation>Užsakymų būsenos</translation>
  </message>
  <message>
   <source>Orders placed since</source>
   <translation>Užsakymai nuo</translation>
  </message>
  <message>
   <source>Currency rate</source>
   <translation>Valiutos kursas</translation>
  </message>
  <message>
   <source>Service for shipping</source>
   <translation>Pristatymo paslauga</translation>
  </message>
  <message>
   <source>Service for gift wrap</source>
   <translation>Dovanos pakavimo paslauga</translation>
  </message>
  <message>
   <source>Service for cash on delivery</source>
   <translation>Mokesčio kurjeriui paslauga</translation>
  </message>
  <message>
   <source>Service for tips</source>
   <translation>Arbatpinigių paslauga</translation>
  </message>
  <message>
   <source>Service for anything else</source>
   <translation>Kitų sumų paslauga</translation>
  </message>
  <message>
   <source>Discounts</source>
   <translation>Nuolaidos</translation>
  </message>
  <message>
   <source>Service for discounts</source>
   <translation>Nuolaidų paslauga</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Pastaba</translation>
  </message>
  <message>
   <source>Employee</source>
   <translation>Darbuotojas</translation>
  </message>
  <message>
   <source>Marked</source>
   <translation>Pažymėta</translation>
  </message>
  <message>
   <source>Where stock is short</source>
   <translation>Trūkstant prekių</translation>
  </message>
  <message>
   <source>Free replacements</source>
   <translation>Nemokami pakeitimai</translation>
  </message>
  <message>
   <source>Series of returns</source>
   <translation>Grąžinimų serija</translation>
  </message>
  <message>
   <source>Document kind of returns</source>
   <translation>Grąžinimų dokumento rūšis</translation>
  </message>
  <message>
   <source>Suffix of a return's number</source>
   <translation>Grąžinimo numerio priesaga</translation>
  </message>
  <message>
   <source>Operation type in files</source>
   <translation>Operacijos tipas faile</translation>
  </message>
  <message>
   <source>Journal in files</source>
   <translation>Žurnalas faile</translation>
  </message>
  <message>
   <source>Division in files</source>
   <translation>Padalinys faile</translation>
  </message>
  <message>
   <source>Product by the same code</source>
   <translation>Prekė pagal tą patį kodą</translation>
  </message>
  <message>
   <source>Product by bar code</source>
   <translation>Prekė pagal barkodą</translation>
  </message>
  <message>
   <source>Fallback product</source>
   <translation>Atsarginė prekė</translation>
  </message>
  <message>
   <source>Create clients</source>
   <translation>Kurti klientus</translation>
  </message>
  <message>
   <source>Client codes begin with</source>
   <translation>Kliento kodo pradžia</translation>
  </message>
  <message>
   <source>Clients by VAT number</source>
   <translation>Klientai pagal PVM kodą</translation>
  </message>
  <message>
   <source>Kind of client</source>
   <translation>Kliento rūšis</translation>
  </message>
  <message>
   <source>VAT of clients</source>
   <translation>Klientų PVM mokestis</translation>
  </message>
  <message>
   <source>Debit account</source>
   <translation>Debetinė sąskaita</translation>
  </message>
  <message>
   <source>Credit account</source>
   <translation>Kreditinė sąskaita</translation>
  </message>
  <message>
   <source>Create products</source>
   <translation>Kurti prekes</translation>
  </message>
  <message>
   <source>Account link of products</source>
   <translation>Prekių ryšys su sąskaitomis</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Mato vienetas</translation>
  </message>
  <message>
   <source>VAT of products</source>
   <translation>Prekių PVM mokestis</translation>
  </message>
  <message>
   <source>Create services</source>
   <translation>Kurti paslaugas</translation>
  </message>
  <message>
   <source>Account link of services</source>
   <translation>Paslaugų ryšys su sąskaitomis</translation>
  </message>
  <message>
   <source>VAT of services</source>
   <translation>Paslaugų PVM mokestis</translation>
  </message>
  <message>
   <source>Sale (PardDok)</source>
   <translation>Pardavimas (PardDok)</translation>
  </message>
  <message>
   <source>Sales reservation (PardRezDok)</source>
   <translation>Pardavimo rezervavimas (PardRezDok)</translation>
  </message>
  <message>
   <source>Create nothing</source>
   <translation>Nekurti</translation>
  </message>
  <message>
   <source>Amazon's order number</source>
   <translation>Amazon užsakymo numeris</translation>
  </message>
  <message>
   <source>Finvalda numbers it</source>
   <translation>Finvaldos numeracija</translation>
  </message>
  <message>
   <source>day of the order</source>
   <translation>užsakymo diena</translation>
  </message>
  <message>
   <source>day of shipping</source>
   <translation>išsiuntimo diena</translation>
  </message>
  <message>
   <source>day of delivery</source>
   <translation>pristatymo diena</translation>
  </message>
  <message>
   <source>in Vilnius time</source>
   <translation>Vilniaus laiku</translation>
  </message>
  <message>
   <source>in the marketplace's time</source>
   <translation>prekyvietės laiku</translation>
  </message>
  <message>
   <source>one for all orders</source>
   <translation>vienas visiems užsakymams</translation>
  </message>
  <message>
   <source>by marketplace</source>
   <translation>pagal prekyvietę</translation>
  </message>
  <message>
   <source>each buyer has one</source>
   <translation>kiekvienam pirkėjui savas</translation>
  </message>
  <message>
   <source>by VAT number, one for all others</source>
   <translation>pagal PVM kodą, kitiems vienas</translation>
  </message>
  <message>
   <source>S – invoice</source>
   <translation>S – sąskaita faktūra</translation>
  </message>
  <message>
   <source>SF – VAT invoice</source>
   <translation>SF – PVM sąskaita faktūra</translation>
  </message>
  <message>
   <source>D – debit invoice</source>
   <translation>D – debetinė sąskaita</translation>
  </message>
  <message>
   <source>DS – debit VAT invoice</source>
   <translation>DS – debetinė PVM sąskaita faktūra</translation>
  </message>
  <message>
   <source>K – credit invoice</source>
   <translation>K – kreditinė sąskaita</translation>
  </message>
  <message>
   <source>KS – credit VAT invoice</source>
   <translation>KS – kreditinė PVM sąskaita faktūra</translation>
  </message>
  <message>
   <source>KT – other</source>
   <translation>KT – kita</translation>
  </message>
  <message>
   <source>of Finvalda</source>
   <translation>Finvaldos</translation>
  </message>
  <message>
   <source>of Lietuvos bankas</source>
   <translation>Lietuvos banko</translation>
  </message>
  <message>
   <source>of the European Central Bank</source>
   <translation>Europos Centrinio Banko</translation>
  </message>
  <message>
   <source>taken off their line</source>
   <translation>atimamos iš savo eilutės</translation>
  </message>
  <message>
   <source>a service line of their own</source>
   <translation>atskira paslaugos eilutė</translation>
  </message>
  <message>
   <source>hold the order</source>
   <translation>užsakymą sulaikyti</translation>
  </message>
  <message>
   <source>create a sales reservation</source>
   <translation>kurti pardavimo rezervavimą</translation>
  </message>
  <message>
   <source>hold them</source>
   <translation>sulaikyti</translation>
  </message>
  <message>
   <source>create at 0.00, so that the stock is right</source>
   <translation>kurti su 0,00, kad sutaptų likučiai</translation>
  </message>
  <message>
   <source>leave them out</source>
   <translation>praleisti</translation>
  </message>
  <message>
   <source>Finvalda address</source>
   <translation>Finvaldos adresas</translation>
  </message>
  <message>
   <source>Finvalda user</source>
   <translation>Finvaldos naudotojas</translation>
  </message>
  <message>
   <source>Finvalda password</source>
   <translation>Finvaldos slaptažodis</translation>
  </message>
  <message>
   <source>Finvalda certificate</source>
   <translation>Finvaldos sertifikatas</translation>
  </message>
  <message>
   <source>Finvalda time-outs</source>
   <translation>Finvaldos laukimo trukmė</translation>
  </message>
  <message>
   <source>VAT codes</source>
   <translation>PVM mokesčių kodai</translation>
  </message>
  <message>
   <source>Warehouses</source>
   <translation>Sandėliai</translation>
  </message>
  <message>
   <source>Document series</source>
   <translation>Dokumentų serijos</translation>
  </message>
  <message>
   <source>Payment terms</source>
   <translation>Atsiskaitymo terminai</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Matavimo vienetai</translation>
  </message>
  <message>
   <source>Objects 1</source>
   <translation>Objektai 1</translation>
  </message>
  <message>
   <source>Objects 2</source>
   <translation>Objektai 2</translation>
  </message>
  <message>
   <source>Objects 3</source>
   <translation>Objektai 3</translation>
  </message>
  <message>
   <source>Objects 4</source>
   <translation>Objektai 4</translation>
  </message>
  <message>
   <source>Objects 5</source>
   <translation>Objektai 5</translation>
  </message>
  <message>
   <source>Objects 6</source>
   <translation>Objektai 6</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Klientai</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Paslaugos</translation>
  </message>
  <message>
   <source>Bar codes</source>
   <translation>Barkodai</translation>
  </message>
  <message>
   <source>{h} h</source>
   <translation>{h} val.</translation>
  </message>
  <message>
   <source>{h} h {m} min</source>
   <translation>{h} val. {m} min.</translation>
  </message>
  <message>
   <source>{m} min {s} s</source>
   <translation>{m} min. {s} s</translation>
  </message>
  <message>
   <source>{s} s</source>
   <translation>{s} s</translation>
  </message>
  <message>
   <source>{m} min</source>
   <translation>{m} min.</translation>
  </message>
  <message>
   <source>{d} d {h} h</source>
   <translation>{d} d. {h} val.</translation>
  </message>
  <message>
   <source>{d} d</source>
   <translation>{d} d.</translation>
  </message>
 </context>
</TS>
