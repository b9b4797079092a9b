/// Given names common in many cultures; they tell people from companies, and `he` from `she`.
enum GivenNames {
  static let male = """
    aaron eli ezekiel eliot omri abdul abdullah abdel abe abel abraham adam adel adil adolf adrian ahmad ahmed aidan ajay akbar
    akhil akio akira al alain alan albert alberto aldo alec alejandro alessandro alex alexander alexandre
    alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amadou amar
    amir amit amos anatoly anders andre andreas andrei andrej andres andrew andrey andrzej andy angelo
    angus anil ansel anthony antoine anton antonio antony anwar arash archie ariel aristide arjun armand
    armando armin arnaud arne arnold arthur artur arturo arun arvind asad ashok ashraf asif augustus
    augusto austin avi axel ayman aziz babak bail barack barney barry bart bartholomew bashar basil bastian
    beau ben benedict benito benjamin benny benoit bernard bernardo bernd bernhard bernie bert bill billy
    bjorn bob bobby bogdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce
    burt byron cameron carl carlo carlos carlton casper cecil cedric cesar chad charles charlie chen chester
    chet chris christian christoph christophe christopher chuck clarence clark claude claudio claus clay
    clayton clement cliff clifford clinton clive clyde cody colin connor conor conrad constantine corey
    cornelius craig curtis cyril cyrus dale damian damien dan daniel daniele danilo danny dario darius
    darrell darren darryl dave david davide dean declan deepak dennis denis derek derrick deshawn desmond
    devin dexter didier diego dieter dietmar dietrich dimitar dimitri dimitris dino dirk dmitri dmitry
    dominic dominik dominique don donald donnie doug douglas drew duncan dustin dwayne dwight dylan earl
    ed eddie edgar edmund eduard eduardo edward edwin ehud eitan elias elijah elliot elliott elmer elon
    elvis emanuel emil emile emilio emmanuel emre enda enrico enrique enzo erdogan eric erich erik ernest
    ernesto ernst errol erwin esteban ethan etienne eugen eugene evan evgeny ezra fabian fabio fabrice
    fadi faisal farid farouk federico felipe felix ferdinand fernando fidel filip floyd francesco francis
    francisco franck franco francois frank franklin franz fred freddie freddy frederic frederick frederik
    friedrich fritz fyodor gabriel gareth garrett garry gary gaston gavin gene geoff geoffrey georg george
    georges georgi gerald gerard gerardo gerhard gert giacomo gianni gideon gilbert gilles giorgio giovanni
    giulio giuseppe glen glenn goran gordon graeme graham grant greg gregg gregor gregory guido guillaume
    guillermo gunnar gunter gunther gus gustav gustavo guy habib hafez hakan hakim hal hamid hamza hank
    hans harald hari harold harris harrison harry haruki harvey hasan hashim hassan hector heinrich heinz
    helmut henri henrik henrique henry herbert herman hermann hideo hideki hiroshi hiroyuki horace horst
    hossein howard hubert hugh hugo humberto hussein hussain ian ibrahim ichiro igor ike ilan ilya imad
    imran ingmar ion irfan irving isaac isaiah isidore ismail ivan ivo jack jackson jacob jacques jaime
    jair jake jakob jakub jalal jamal james jamie jan jared jaroslav jason jasper javad javier jay jean jeb
    jed jeff jefferson jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy jiri jo
    joachim joao joaquin joe joel joerg johan johann johannes john johnathan johnnie johnny johnson jon
    jonah jonas jonathan jordi jorg jorge jose josef joseph josh joshua juan judd jude juergen juha jukka
    jules julian julien julio julius jun junior jurgen justin kai kamal kareem karel karim karl karsten
    kaspar kazuo keith kelvin ken kenji kenneth kenny kent kevin khalid khalil kim kirk klaus knut koji
    konrad konstantin kostas kris kristian kumar kurt kwame kyle lamar lance larry lars laszlo laurence
    laurent lawrence lech lee leif len lenny leo leon leonard leonardo leonid leopold leroy leslie lester
    lev levi lewis liam linus lionel lloyd logan lorenzo lothar lou louis luc luca lucas lucian luciano
    lucien ludwig luigi luis luiz lukas luke luther lyle lyndon mahdi mahmood mahmoud mahmud malcolm malik
    manfred manmohan manny manoj manuel marc marcel marcello marcelo marco marcos marcus marek mariano
    mario marius mark marko markus marlon mars marshall martin martyn marty marvin masahiro masayoshi
    massimo mateo mathew mathias mathieu mats matt matteo matthew matthias matthieu matti maurice mauricio
    maurizio mauro max maxim maxime maximilian maynard mehdi mehmet mel melvin merrill michael michal michel
    mickey miguel mihai mikael mike mikhail mikko milan miles milos milton miroslav mitch mitchell mitt
    mohamed mohammad mohammed mohsen moises mordechai morgan moritz morris morten mortimer moses moshe
    mostafa muammar muhammad muhammadu murad murat murray mustafa myron nabil nader naguib narendra naseem
    nasser nate nathan nathaniel naveen neal ned neil nelson nestor neville niall nicholas nick nicolae
    nicolas nicolo niels nigel nikita nikola nikolai nikolas nils nir noah noam noel nolan norbert norman
    nouri nuri octavio ofer olaf oleg oleksandr olivier oliver olli omar omer orlando orrin orson oscar
    oskar osama osman otto owen ozzie pablo paddy pal palle panagiotis paolo park pascal pat patrice patricio
    patrick patrik paul paulo pavel pawel pedro penn per percy perry pete peter petr petros petter phil
    philip philipp philippe phillip pier pierre pieter pietro piotr pranab prakash preston quentin quincy
    rafael rafael rafic rafiq rafik rahm rahul rainer raj rajan rajesh rajiv rakesh ralph ram ramesh rami
    ramon ramzi randall randolph randy raoul raphael rashid raul ravi ray raymond recep reggie reginald
    reinhard rene renzo reuben reuven rex reza ricardo riccardo richard rick ricky rob robbie robert roberto
    robin rod roderick rodney rodolfo rodrigo roger rohan roland rolf roman ron ronald ronan ronnie rory
    ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan saad saddam saeed said salah salim
    salman salvador salvatore sam samer sami samir sammy samuel sandro sandy sanjay santiago sasha satoshi
    saul scott sean seamus sebastian sebastien sepp serge sergei sergey sergio seth shane shaun shaquille
    shawn sheldon sherman shigeru shimon shinzo sid sidney siegfried sigmar sigmund silas silvio simon
    sinan slobodan sol spencer stan stanislav stanley stefan stefano steffen stephan stephane stephen
    stephon sterling steve steven stewart stuart subhash sultan sunil suresh sven sylvain sylvester tadashi
    takashi takeo takeshi tariq taro tarek tayyip ted terence terrence terry thad thaddeus theo theodor
    theodore thierry thomas thor thorsten tiger tim timo timothy timur tito tobias toby todd toivo tom tomas
    tomasz tomislav tommaso tommy toni tony torsten toshiba toshio travis trent trevor tristan troy tyler
    tyrone tyson udo ulrich umar umberto urs uwe vaclav valentin valery vasily vaughn venkat vernon
    victor vidal vijay vikram viktor vince vincent vincenzo vinod virgil vitali vitaly vitor vlad vladimir
    vladislav volker volodymyr wade waleed walid wallace wally walt walter warren wayne wendell werner wes
    wesley wilbur wiley wilfred wilhelm will willard willem william willie willy wilson winston wladimir
    wolfgang woodrow xavier yair yakov yann yannick yannis yasser yasuo yehuda yevgeny yitzhak yoav yoichi
    yosef yoshihiko yoshi youssef yuri yusuf yves zachary zack zbigniew zdenek zeke zhang zinedine ziad zoran
    abhijit adewale aditya aleksandar aleksander aleksandr arsene asher ashton atsushi ayatollah bilal
    boutros brock bud cristiano cristian crispin daisuke dakota darrel delroy diarmuid dinesh dusan eamon
    edgardo edmond efraim eoin ervin eusebio ewan faraj fareed fergus finn firas gennady genaro gerry ghassan
    giancarlo gilberto hamad hamish heath hernan hironobu hiromi hussam ignacio isao isamu jacek jaap jarrod
    jeroen jess jorma jozef juri kang kaoru karan katsuya keiichi keiji kieran kirill koffi kofi krishna
    krzysztof lal lalit leandro lleyton luka luuk maciej makoto manish marat marouane mathis minoru mitsuo
    mladen mohan mukesh naoto naoki nikos nobuo novak olusegun osamu pekka pervez pete petri prabhu prem
    puneet radek rafa rahim rajat rajendra ramiro ratan rauf robby ronaldo rosario rutger ryo sachin sadiq
    sakari sandeep sanjiv santosh satya sefton shahid shekhar shigeo shoaib shyam sota stefanos sumit sundar
    susumu takahiro tapio tarun tetsuya thabo tihomir tiago tomoyuki tsutomu ugo uday usain vasil vasco veli
    vinay vineet vishal vivek wael wim yasin yukio yves zafar zaheer zoltan
    """
  static let female = """
    abigail ada adele adriana agatha agnes aisha alana alejandra alessandra alexandra alexandria alice alicia
    alina alison allison alma alyssa amal amanda amber amelia amelie amina amira amy ana anastasia andrea
    angela angelica angelina angie anita anja ann anna annabel anne annemarie annette annie antoinette
    antonia anya april ariana arlene ashley astrid audrey aung aurora ava avril ayesha barbara beatrice
    beatriz becky belinda bella bernadette bertha bessie beth bethany betsy betty beverly bianca blanca
    blanche bonnie brenda bridget brigitte brittany brooke caitlin camila camilla camille candace cara
    carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathleen
    cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christina christine
    christy cindy claire clara clarissa claudia colleen connie consuelo cora corinne courtney cristina
    crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna deb debbie deborah debra deirdre
    delia delores denise diana diane dianne dina dolores dominique donna dora doreen doris dorothea dorothy
    edith edna eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie
    elvira emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva
    evelyn faith fatima fatou fay felicia fern fiona flora florence frances francesca francine francoise
    frida gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude
    gillian gina ginger gisele giulia gladys glenda gloria golda grace graciela greta gretchen guadalupe
    gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda
    hillary hina holly ida ileana ilse imelda indira ines ingrid irene irina iris irma isabel isabella
    isabelle ivanka ivonne jacqueline jaime jana jane janet janice janine jasmine jeanette jeanne jenna
    jennifer jenny jessica jill jillian joan joann joanna joanne jocelyn jodie johanna josefina josephine
    joy joyce juanita judith judy julia juliana julie juliet juliette justine kamala karen karin karina
    karla kate katerina katharina katherine kathleen kathryn kathy katie katrina katya kay kayla keiko
    kelly kendra kerry khadija kimberly kirsten kirstie kristen kristin kristina krista kyra laila lara
    latoya laura lauren laurie lea leah leila lena leona leslie leticia lidia liliana lilian lillian lily
    linda lindsay lindsey lisa liz liza lois lola lora loretta lori lorraine louise lourdes lucia lucille
    lucinda lucy luisa lydia lynda lynn lynne mabel madeleine madeline madison mae magda magdalena maggie
    mai malala mandy mara marcela marcia margaret margarita margot maria mariam marian mariana marianne marie
    mariko marilyn marina marion marisa marissa marjorie marla marlene marsha martha martina mary maryam
    maud maureen maxine maya megan meghan mei melanie melinda melissa mercedes meredith meryl mia michaela
    michele michelle mildred mina mindy miranda miriam moira molly mona monica monika monique muriel myra
    myriam nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nicolette nikki nina
    noor nora noreen norma octavia olga olive olivia oprah ophelia paige pam pamela park patricia patrice
    patsy patti patty paula paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly
    priscilla priya priyanka rachel ramona raquel rebecca regina rena renata renee rhoda rhonda rita
    roberta robyn rocio rosa rosalie rosalind rose roseanne rosemary rosie roxanne ruby ruth sabrina sadie
    sally salma samantha sandra sara sarah saskia savannah scarlett selena selma serena shannon shari sharon
    sheila shelley sheri sherri sherry sheryl shirin shirley sigrid silvia simone sofia sonia sonya sophia
    sophie stacey stacy stella stephanie sue susan susana susanne susie suzanne sybil sylvia tabitha tamara
    tammy tania tanya tara tasha tatiana tatyana teresa teri tess tessa thelma theresa therese tiffany
    tina toni tonya tracey traci tracy trisha trudy ulrike ursula valentina valeria valerie vanessa vera
    verena veronica veronika vicki vicky victoria viola violet virginia vivian viviane wanda wendy whitney
    wilhelmina wilma winifred yasmin yoko yolanda yuko yulia yvette yvonne zahra zara zelda zoe zuzana
    aoife aparna aya beyonce birgit bronwyn carey chanda chiyo condoleezza dilma ebony efua elif eman
    emiko eri esra farah fumiko gro gudrun haruka hatice hiroko imani ioana ireland isha iwona izabela
    joke jolanta jutta kaori kavita keira kiran kirstjen kumiko lakshmi leyla ludmila madonna malgorzata
    manuela marta marte masako mayumi meena megumi mette michiko midori mila mitsuko montserrat naoko nasreen
    neha nirmala nisha noriko oksana olena paloma pooja preeti queenie rania rekha rihanna rukhsana sachiko
    sakura sangeeta sania sanna sayaka shakira shanelle shilpa shreya siobhan sinead sonja soraya sunita
    svetlana swati tarja theresa tomoko uma usha vandana vesna wangari xiomara yingluck yuki yumiko zainab
    """
  static let unisex = """
    adrian alex andrea angel ariel avery bailey blair cameron carmen casey chris dana drew eden frankie
    gale jackie jamie jan jean jesse jo jody jordan jules kelly kerry kim kit kris lane laurie lee leigh
    leslie lindsay lou lynn marion max morgan nicola noor pat quinn reese riley robin rowan sacha sam sandy
    sasha sascha shannon sidney skyler stacy sydney taylor terry toni tracy val wei xin yan ying yang ming
    jing ling hong hui jun lei li min ping qing rong tao xiao xiaoping ye yi yong yu yun zhen zhi aki
    """
}
