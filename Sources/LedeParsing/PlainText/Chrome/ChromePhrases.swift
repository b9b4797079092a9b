import LedeDocument

/// The phrases by which page furniture is known, one a line.
///
/// Collected by reading the furniture of news sites, and graded by counting on the development half
/// of the line corpora: a phrase is `certain` where at least 19 of 20 lines that hold it are
/// furniture, `clear` where at least 3 of 4 are, else `weak`. Phrases too rare to count were graded
/// by hand. In a pattern `^` and `$` are the edges of the line and `…` is up to four words.
enum ChromePhrases {
  static let index = PhraseIndex(
    (certain + clear + weak).flatMap { row in
      row.patterns.split(separator: "\n").map {
        ChromePhrase(row.reason, row.strength, row.rule, $0)
      }
    })

  private struct Row {
    let reason: ChromeReason
    let strength: ChromePhrase.Strength
    let rule: Rule
    let patterns: String

    init(
      _ reason: ChromeReason, _ strength: ChromePhrase.Strength, _ rule: Rule, _ patterns: String
    ) {
      self.reason = reason
      self.strength = strength
      self.rule = rule
      self.patterns = patterns
    }
  }

  private static let certain: [Row] = [
    Row(
      .contact, .certain, "contact-line",
      """
      ^to contact the reporter
      ^to contact the reporters
      ^to contact the editor
      ^to contact the editors
      ^to contact the author
      ^to contact the writer
      ^contact the reporter
      ^contact the author
      ^contact us$
      ^contact us at
      ^contact us
      ^contact$
      ^get in touch$
      ^email the author
      ^email the writer
      ^email this author
      ^write to … at
      ^reach the reporter
      ^send tips to
      ^got a tip
      ^have a tip
      ^do you have a tip
      """),
    Row(
      .playerInstructions, .certain, "player-keys",
      """
      ^press spacebar
      ^press space bar
      ^press the spacebar
      ^press the space bar
      ^press space to
      ^press esc
      press esc to
      press escape to
      ^use space to pause
      ^use spacebar to
      ^use the arrow keys
      ^use arrow keys
      ^use your arrow keys
      ^use left right to
      ^hit space to
      ^listen to this article
      ^listen to article
      ^listen to this story
      ^this audio is auto generated
      ^audio player
      ^video player
      ^play video$
      ^unmute$
      ^mute$
      ^tap to unmute
      ^toggle more options
      ^keyboard shortcuts$
      """),
    Row(
      .moderation, .certain, "comment-rules",
      """
      reserves the right to remove comments
      right to remove comments
      individual moderation decisions
      ^comments are moderated
      ^comments are closed
      ^all comments are moderated
      ^comments are subject
      comments will be moderated
      ^comments$
      ^comment$
      ^comments restacks$
      ^no comments$
      ^no comments yet
      ^leave a reply
      ^leave a comment
      ^leave your comment
      ^post a comment
      ^add a comment
      ^add your comment
      ^write a comment
      ^be the first to
      ^join the conversation
      ^join the discussion
      ^view comments
      ^view all comments
      ^view the comments
      ^show comments
      ^hide comments
      ^read comments
      ^load comments
      ^load more comments
      ^loading comments
      ^log in to comment
      ^log in to reply
      ^sign in to comment
      ^you must be logged in
      ^discussion about this post
      ^top latest discussions
      ^expand full comment
      cancel reply
      your email address will not be published
      required fields are marked
      ^save my name
      ^reply$
      ^notify me of
      ^please read our comment policy
      comment policy
      commenting guidelines
      ^kommentare$
      ^commentaires$
      ^laisser un commentaire
      ^schreiben sie einen kommentar
      ^deja un comentario
      """),
    Row(
      .script, .certain, "script-notice",
      """
      ^please enable javascript
      ^please enable js
      ^please turn on javascript
      ^you need to enable javascript
      ^enable javascript
      ^javascript is required
      ^javascript is disabled
      ^javascript is not enabled
      ^javascript must be
      ^this site requires javascript
      ^this page requires javascript
      view the comments powered by
      comments powered by disqus
      ^your browser does not support
      ^your browser doesnt support
      ^this browser is not supported
      ^please disable your ad blocker
      ^loading$
      ^like loading$
      ^bitte aktivieren sie javascript
      ^veuillez activer javascript
      ^activez javascript
      """),
    Row(
      .cookies, .certain, "cookie-notice",
      """
      ^this site uses cookies
      ^this website uses cookies
      ^we use cookies
      ^we and our partners
      ^by using this site you
      ^by continuing to use
      ^cookie policy
      ^cookie settings
      ^cookie preferences
      ^manage cookies
      ^accept all cookies
      ^accept cookies
      ^your privacy choices
      ^european privacy settings$
      ^diese website verwendet cookies
      ^nous utilisons des cookies
      ^ce site utilise des cookies
      ^este sitio utiliza cookies
      ^utilizamos cookies
      ^deze website gebruikt cookies
      ^questo sito utilizza
      """),
    Row(
      .share, .certain, "share-line",
      """
      ^share$
      ^share this
      ^share on
      ^share article$
      ^share via
      ^share to
      ^share link
      ^share your thoughts
      ^share full article
      ^click to share
      ^click to email
      ^click to print
      ^click to copy
      ^tweet$
      ^tweet this
      ^facebook$
      ^facebook twitter
      ^facebook x
      ^twitter$
      ^x$
      ^linkedin$
      ^whatsapp$
      ^instagram$
      ^pinterest$
      ^youtube$
      ^flipboard$
      ^reddit$
      ^tumblr$
      ^pocket$
      ^telegram$
      ^email$
      ^e mail$
      ^print$
      ^print this
      ^copy link
      ^copied$
      ^link copied
      ^copy$
      ^follow us
      ^follow$
      ^follow me on
      ^follow … on twitter
      ^follow … on facebook
      ^follow … on instagram
      ^follow … on social media
      ^follow … on x$
      ^find us on
      ^find us
      ^connect with us
      ^like us on
      ^like this$
      ^save this
      ^save$
      ^teilen$
      ^teilen sie
      ^partager
      ^partagez
      ^compartir
      ^condividi
      ^delen$
      """),
    Row(
      .newsletter, .certain, "newsletter-line",
      """
      ^subscribe$
      ^subscribe to
      ^subscribe now
      ^subscribe today
      ^subscribe here
      ^subscribe for
      ^sign up$
      ^sign up for our
      ^sign up for the
      ^sign up for free
      ^sign up now
      ^sign up to
      ^sign up here
      ^newsletter$
      ^newsletters$
      ^get the latest
      ^get our
      ^join our newsletter
      ^join our mailing list
      ^never miss
      ^enter your email
      ^your email$
      ^your email address
      ^email address$
      ^email required$
      delivered straight to your inbox
      delivered to your inbox
      right to your inbox
      straight to your inbox
      delivered right to your
      subscribe to our newsletter
      sign up for our newsletter
      ^download our app
      ^download the app
      ^start your substack
      ^ready for more$
      ^thanks for signing up
      ^already a subscriber
      ^already a member
      ^become a member
      ^become a subscriber
      ^this field is for validation
      ^by signing up
      ^by submitting
      ^by clicking
      ^oops something went wrong
      ^thank you your submission
      ^we respect your privacy
      ^abonnez vous
      ^inscrivez vous
      ^newsletter abonnieren
      ^jetzt abonnieren
      ^suscríbete
      ^iscriviti
      """),
    Row(
      .related, .certain, "related-line",
      """
      ^related$
      ^related articles
      ^related stories
      ^related posts
      ^related content
      ^related topics
      ^related news
      ^related coverage
      ^related links
      ^related video
      ^read more$
      ^read also
      ^read next
      ^read full
      ^read the full story
      ^keep reading$
      ^continue reading
      ^more from
      ^more on this
      ^more in
      ^more stories
      ^more news
      ^more articles
      ^more coverage
      ^recommended$
      ^recommended for you
      ^recommended stories
      ^recommended reading
      ^you may also like
      ^you might also like
      ^you may also be interested
      ^you might be interested
      ^you might like$
      ^most popular
      ^most read
      ^most viewed
      ^most recent
      ^trending$
      ^trending now
      ^trending stories
      ^top stories
      ^latest news$
      ^latest stories
      ^latest articles
      ^latest posts
      ^recent posts
      ^recent articles
      ^popular posts
      ^popular articles
      ^featured articles
      ^dont miss$
      ^next article
      ^previous article
      ^next post
      ^previous post
      ^next story
      ^previous story
      ^previous next$
      ^prev previous
      ^post navigation
      ^explore more
      ^see all$
      ^see more$
      ^see also$
      ^view all
      ^view more
      ^show more$
      ^load more
      ^all posts
      ^editors picks
      ^watch next
      ^latest$
      ^popular$
      ^mehr zum thema
      ^lesen sie auch
      ^auch interessant
      ^à lire aussi
      ^lire aussi
      ^sur le même sujet
      ^lea también
      ^leer más$
      ^te puede interesar
      ^leggi anche
      ^lees ook
      ^leia também
      """),
    Row(
      .advertisement, .certain, "advertisement-line",
      """
      ^advertisement$
      ^advertisement
      ^advertising$
      ^advertise$
      ^advertise with
      ^ad choices$
      ^ad$
      ^ads$
      ^sponsored$
      ^sponsored content
      ^sponsored by
      ^sponsor message$
      ^paid content$
      ^promoted$
      ^promoted content
      ^story continues below
      ^article continues below
      ^article continues after
      ^story continues after
      ^continue reading below
      ^skip advertisement
      ^skip ad
      we may earn
      earn a small commission
      ^this post may contain affiliate
      ^this article contains affiliate
      ^we independently
      ^anzeige$
      ^werbung$
      ^publicité$
      ^publicidad$
      ^pubblicità$
      ^advertentie$
      """),
    Row(
      .legal, .certain, "legal-line",
      """
      ^©
      ^copyright ©
      ^copyright$
      ^© copyright
      ^copyright notice
      ^copyright 2
      all rights reserved
      ^privacy policy
      ^privacy notice
      ^privacy$
      ^privacy statement
      ^privacy terms
      ^terms of use
      ^terms of service
      ^terms and conditions
      ^terms conditions
      ^terms$
      ^legal$
      ^legal notice
      ^disclaimer$
      ^imprint$
      ^impressum$
      ^datenschutz
      ^mentions légales
      ^do not sell
      may not be republished
      may not be reproduced
      may not be published broadcast rewritten
      ^this material may not be
      privacy policy and terms of
      this site is protected by recaptcha
      ^accessibility$
      ^accessibility statement
      ^tous droits réservés
      alle rechte vorbehalten
      todos los derechos reservados
      """),
    Row(
      .photoCredit, .certain, "photo-credit",
      """
      ^getty images
      ^getty$
      ^image credit
      ^photo credit
      ^photo courtesy
      ^photograph by
      ^courtesy of
      getty images$
      via getty images
      ^credit$
      ^enlarge this image
      ^hide caption$
      ^toggle caption$
      """),
    Row(
      .navigation, .certain, "navigation-line",
      """
      ^home$
      ^menu$
      ^search$
      ^search for$
      ^search this
      ^skip to content
      ^skip to main content
      ^skip to
      ^back to top
      ^back to
      ^jump to$
      ^go to top
      ^scroll to top
      ^about us
      ^about$
      ^careers$
      ^jobs$
      ^sitemap$
      ^site map$
      ^log in$
      ^login$
      ^sign in$
      ^sign in
      ^log out$
      ^register$
      ^my account$
      ^help$
      ^help center
      ^support$
      ^rss$
      ^rss feed$
      ^close$
      ^close menu
      ^open menu
      ^toggle$
      ^toggle navigation
      ^previous$
      ^next$
      ^more$
      ^submit$
      ^donate$
      ^shop$
      ^table of contents
      ^in this article$
      ^on this page$
      ^categories$
      ^tags$
      ^tags
      ^tagged
      ^filed under
      ^filed to
      ^topics$
      ^archives$
      ^quick links$
      ^learn more$
      ^read the latest
      ^learn about us
      ^first name$
      ^last name$
      ^name$
      ^phone$
      ^phone number$
      ^website$
      ^select page$
      ^get a demo$
      ^book a demo
      ^start free trial
      ^request a demo
      ^was this page helpful
      ^was this article helpful
      ^editorial policy
      ^editorial guidelines
      ^editorial process
      ^responsible disclosure$
      """),
    Row(
      .byline, .certain, "byline-line",
      """
      ^last updated
      ^updated on
      ^published on
      ^published by
      ^posted on
      ^posted by
      ^posted in
      ^first published
      ^reviewed by
      ^medically reviewed by
      ^fact checked by
      ^written by
      ^min read$
      min read$
      minute read$
      minutes to read$
      ^reading time
      ^estimated reading time
      ^about the author
      ^about the writer
      ^author$
      ^authors$
      ^by$
      ^published$
      ^updated$
      hours ago$
      minutes ago$
      days ago$
      """),
  ]

  private static let clear: [Row] = [
    Row(
      .contact, .clear, "contact-line",
      """
      can be reached at
      be reached by email at
      ^contact
      ^email … at
      ^follow
      """),
    Row(
      .share, .clear, "share-line",
      """
      ^share
      ^facebook
      on facebook$
      on twitter$
      opens in new window
      us on facebook
      us on twitter
      ^copy
      ^email
      """),
    Row(
      .newsletter, .clear, "newsletter-line",
      """
      ^subscribe
      ^sign up
      our newsletter
      our weekly newsletter
      our daily newsletter
      our free newsletter
      morning newsletter
      ^join our
      ^get the
      to your inbox
      in your inbox
      mailing list
      you agree to the
      you agree to our
      agree to our
      ^start your free
      ^thank you for signing
      ^thank you for subscribing
      ^become a
      ^download
      """),
    Row(
      .related, .clear, "related-line",
      """
      ^up next
      ^related
      ^read more
      ^read
      ^see more
      ^see also
      ^watch
      ^more on
      ^more about
      ^trending
      ^view
      ^previous
      ^latest
      ^don t miss
      ^dont miss
      ^explore
      ^discover
      ^meet the
      ^learn how
      """),
    Row(
      .advertisement, .clear, "advertisement-line",
      """
      affiliate links
      may earn a commission
      ^ad
      ^sponsored
      ^if you buy something
      if you click on a link
      when you buy through
      ^shop now
      ^buy now
      ^start free
      ^request a
      ^book a
      """),
    Row(
      .legal, .clear, "legal-line",
      """
      ^copyright
      privacy policy
      terms of service
      terms of use
      terms and conditions
      ^disclaimer
      ^views expressed
      the views expressed
      the opinions expressed
      ^this article was originally published
      ^this article originally appeared
      ^this story was originally published
      ^originally published
      """),
    Row(
      .cookies, .clear, "cookie-notice",
      """
      use of cookies
      cookie policy
      uses cookies
      """),
    Row(
      .photoCredit, .clear, "photo-credit",
      """
      ^photo
      ^photos
      ^image
      ^credit
      ^source
      ^file photo
      photo by
      getty images
      ap photo
      shutterstock
      afp$
      istock
      unsplash
      """),
    Row(
      .navigation, .clear, "navigation-line",
      """
      ^get started
      ^click to
      ^tap here
      ^return to
      ^visit our
      ^close
      ^press
      ^print
      ^login
      ^log in
      ^show
      ^submit
      ^browse
      ^jump to
      ^table of
      """),
    Row(
      .byline, .clear, "byline-line",
      """
      ^by
      ^updated
      ^published
      ^posted
      ^last updated
      ^edited by
      ^reporting by
      ^additional reporting
      ^editing by
      ^compiled by
      contributed to this report
      reported from … and
      contributed to this story
      contributed reporting
      is a senior reporter
      is a staff writer
      is a reporter
      is a writer
      is a freelance
      is a contributor
      is a journalist
      is the author of
      is an award winning
      content writer
      staff writer
      senior editor
      editor in chief
      editor at
      she writes about
      he writes about
      she covers
      he covers
      read full bio
      view all posts by
      see full bio
      """),
    Row(
      .moderation, .clear, "comment-rules",
      """
      ^comments
      ^comment
      a comment
      your comment
      comment section
      community guidelines
      ^replying to
      ^in reply to
      ^reply
      ^report
      ^liked by
      ^thanks for sharing
      ^great article
      ^great post
      """),
  ]

  private static let weak: [Row] = [
    Row(
      .newsletter, .weak, "newsletter-line",
      """
      newsletter
      newsletters
      subscribe
      subscribers
      sign up
      inbox
      app
      podcast
      webinar
      ebook
      free trial
      join us
      join
      membership
      ^get
      ^join
      ^start
      ^want
      ^ready
      ^never
      ^stay
      """),
    Row(
      .contact, .weak, "contact-line",
      """
      email
      contact
      phone
      tel
      call us
      let us know
      """),
    Row(
      .related, .weak, "related-line",
      """
      ^this
      ^check out
      ^find out
      ^learn more about
      ^here are
      ^why
      ^how
      ^what
      ^best
      ^guide
      ^the best
      ^top
      read more
      learn more
      find out more
      click here
      here
      watch
      episode
      """),
    Row(
      .legal, .weak, "legal-line",
      """
      copyright
      ©
      trademark
      registered
      licensed
      permission
      privacy
      terms
      affiliate
      disclosure
      """),
    Row(
      .moderation, .weak, "comment-rules",
      """
      comments
      comment
      moderation
      moderated
      posted
      thanks
      """),
    Row(
      .script, .weak, "script-notice",
      """
      javascript
      browser
      """),
    Row(
      .cookies, .weak, "cookie-notice",
      """
      cookies
      cookie
      consent
      preferences
      """),
    Row(
      .photoCredit, .weak, "photo-credit",
      """
      photo
      image
      pictured
      courtesy
      photographer
      """),
    Row(
      .byline, .weak, "byline-line",
      """
      published
      updated
      reporter
      editor
      author
      writer
      correspondent
      columnist
      writes
      passionate
      bio
      """),
    Row(
      .share, .weak, "share-line",
      """
      facebook
      twitter
      instagram
      linkedin
      youtube
      tiktok
      follow
      @
      """),
    Row(
      .navigation, .weak, "navigation-line",
      """
      website
      page
      our
      we
      your
      you
      """),
  ]
}
