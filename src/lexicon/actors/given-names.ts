/** Given names that are common among people in the news, by gender; general knowledge. Spelled folded: no diacritics, lower case. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `mary patricia georgia carolina paris sydney brooklyn savannah dakota madison asia india ireland kenya chelsea skylar sierra lourdes jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle
carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina
joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy
sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori anne bonnie
tracy tina wendy dawn robin tammy holly erin peggy annie carmen rosa erica lillian jane ellen sheila suzanne nora leslie beth kate katie kristen
vanessa monica veronica lucy allison alyssa paula phyllis rita eva lois jill joanna yvonne claire clara colleen connie crystal eileen elaine
esther florence gail gina hazel irene jo josephine juanita june kristin leah lena lorraine louise lucille lynn mabel marcia marjorie maureen
mildred molly norma pauline penny priscilla regina renee rhonda roberta rosemary ruby sally sonia stacey stacy sue sylvia tara thelma tiffany
valerie vera vicki vivian yolanda zoe chelsea hillary melania ivanka nikki kamala condoleezza madeleine oprah taylor tracey nadia natasha olga
svetlana tatiana tatyana oksana olena yulia yuliia iryna irina kateryna ekaterina natalia nataliya nataliia halyna ludmila lyudmila lyubov valentina
galina anastasia daria darya elena alina larisa larysa marina mariya mariia maryna inna tetiana tetyana viktoriia vira hanna zhanna
fatima aisha amina zainab khadija mariam maryam leila layla noor nour hala huda rania samira yasmin yasmine shireen farah dina salma asma
ingrid astrid greta ursula angelika heike sabine petra gerda helga birgit annette brigitte chantal monique sylvie isabelle celine amelie
sophie juliette nathalie veronique giulia francesca chiara paola federica giorgia lucia isabel pilar mercedes dolores consuelo guadalupe ana
beatriz ines carla fernanda gabriela daniela alejandra adriana marta sofia camila valeria mariana luisa dilma cristina jacinda theresa nicola
fiona siobhan aoife sinead bridget maeve gillian moira priya indira sonia sushma lakshmi anjali deepika kavita meera sunita asha rani
mei ying xiu yan ling akiko yuko keiko michiko naoko yumi sakura hiroko sanna mette kaja zuzana agnieszka malgorzata ewa katarzyna joanna magdalena
chiquita shannon jamie latoya keisha tamika ebony denise brandi candace courtney desiree felicia gwendolyn jasmine kendra latasha lakisha marcy meghan
naomi nichole paige rachael sheryl tamara tanya tonya trisha wanda whitney winifred harriet agnes edith ethel gertrude bernadette antoinette`.split(
    /\s+/,
  ),
);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  `james robert chad israel austin dallas houston denver phoenix lincoln clinton jackson jefferson washington hudson troy carlisle john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua
kenneth kevin brian timothy ronald jason george edward jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin
samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan
jeremy walter christian keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe
alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas louis philip phillip johnny martin ernest
craig stanley shawn travis bradford leonard earl jimmy francis todd dale danny cody allen marcus antonio luis carlos frederick fred ralph howard
glenn gordon lee eugene clarence herbert alfred norman ray clifford theodore barry bernard leroy oscar jay jim tom bob bill mike dave steve
chris dan matt tony rick ted ron ken greg jeff doug pete sam ben alex andy tim nick charlie eddie joey josh zach luke leon lloyd lewis max
miguel pedro jorge manuel ricardo eduardo fernando roberto alberto francisco javier rafael raul sergio diego pablo andres alejandro enrique
felipe guillermo hector ignacio jaime julio mario oscar ramon ruben salvador vicente victor gustavo arturo armando cesar emilio ernesto esteban
hugo ivan joaquin marco mauricio nicolas oswaldo rodrigo tomas luiz joao paulo jair
vladimir sergei sergey dmitry dmitri alexei aleksei mikhail nikolai nikolay igor oleg boris yuri yury andrei andrey pavel viktor anatoly konstantin
maxim maksim roman vasily vasiliy vitaly vitaliy valery valeriy yevgeny evgeny gennady leonid grigory stanislav vyacheslav vladislav denis artem
ruslan ramzan timur eduard fyodor ilya kirill semyon arkady petr pyotr lev gleb volodymyr oleksandr oleksiy oleksii dmytro serhiy serhii mykola mykhailo
andriy yuriy ihor vasyl petro taras bohdan bogdan ostap vitalii yevhen yevhenii valerii maksym pavlo anatolii denys kyrylo rustem hryhoriy aleksandr aleksander
mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hasan husain omar umar khalid khaled abdullah abdul abdel abd ibrahim yousef
yusuf youssef ismail mahmoud mustafa mostafa hamid hamza bilal tariq tarek samir karim kareem jamal rashid saeed said salman faisal fahd nasser
walid waleed ziad zaid bashar haider nouri adel amr ashraf ayman essam gamal hosni osama saad sami tamer wael yasser imran asif nawaz pervez
rehman shahid shehbaz zahid aziz reza mehdi hossein javad mohsen akbar massoud ebrahim qassem recep tayyip mehmet mevlut hulusi kemal ahmet murat
bulent devlet selahattin binyamin benjamin yitzhak shimon ehud avigdor moshe yair naftali gideon ariel benny yoav itamar eli avi amir
hans karl klaus jurgen juergen wolfgang helmut gerhard dieter horst manfred werner heinz otto fritz franz ludwig stefan markus matthias thomas
sebastian tobias florian friedrich olaf boris rolf uwe axel jens lars erik nils bjorn sven anders magnus gunnar olof mats henrik jesper soren
pierre jean jacques michel francois philippe alain bernard christophe dominique emmanuel etienne guy henri laurent luc marcel maurice nicolas
olivier pascal patrice rene serge thierry yves bruno arnaud antoine giovanni giuseppe francesco luigi angelo vincenzo salvatore matteo
alessandro andrea stefano giorgio carlo paolo pietro massimo enzo silvio romano jan piet willem hendrik mark geert wouter johan joost andrzej
jaroslaw lech donald krzysztof tomasz piotr marek wojciech jerzy zbigniew mateusz janos viktor laszlo istvan ferenc gyula zoltan vaclav milos jiri
tomas radek jozef nikola dragan zoran slobodan radovan ratko goran milan aleksandar ivo franjo nikos giorgos george kostas yannis alexis kyriakos
ian colin graham alistair alasdair hamish angus duncan malcolm nigel simon neil stuart trevor clive derek geoffrey rupert julian adrian giles hugh
gareth rhys dylan huw liam declan brendan conor cormac padraig seamus eamon gerry enda leo micheal boris rishi keir jeremy tony gavin darren
narendra rahul rajiv sanjay vijay anil ashok arun arvind manmohan amit rajesh ramesh suresh mukesh sunil vikram ravi deepak ajay rakesh prakash
hiroshi takeshi kenji shinzo fumio yoshihide taro junichiro naoto yukio koichi akira satoshi kazuo shigeru toshimitsu
xi jinping li wei zhang wang jun ming bo hao feng chen liu yang kim park lee moon yoon jong joko najib anwar mahathir ferdinand rodrigo benigno
kofi kwame nelson thabo jacob cyril desmond robert morgan emmerson uhuru raila william yoweri paul laurent joseph felix denis goodluck muhammadu
olusegun umaru abiy meles hailemariam isaias omar salva riek idriss blaise alpha cellou alassane gbagbo macky abdoulaye faure patrice
tyrone jamal darnell dwayne marvin curtis jermaine reginald lamar cedric terrence maurice darrell alvin calvin clayton clinton dean derrick duane dustin edgar edwin
elmer felix floyd franklin garrett gilbert glen grant guy harry harvey herman homer isaac jerome jessie joel johnathan jon julius kurt lance leland leslie lester lonnie
luther marc melvin micah milton mitchell mitch morris myron nathaniel neal ned nelson oliver otis owen perry preston quentin randall randolph reuben rex roderick rodney
roland ross rudy rufus rusty shane sheldon sidney spencer sterling tommy tyson vernon virgil wade warren wendell wesley wilbur will willard zane brett brad brent bart blake brady byron chad chase chuck clark clay clint cole cory
cameron carson carter casey dallas damon darryl darin daryl dewayne dewey dirk don donnie drew dwight elliott emmett evan everett ezra forrest gabe gene geoff gerard gus hank heath hubert irving jared jarrod jonah jonas kent kerry kirk kristopher kris`.split(
    /\s+/,
  ),
);
