/// Words of dates, times and amounts.
enum Calendar {
  static let months = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    """
  static let weekdays = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """
  static let scales = "hundred thousand million billion trillion mn bn tn m b k mln bln"
  static let currencies = """
    dollar dollars euro euros cent cents pound pounds yen yuan renminbi won rupee rupees rupiah baht
    ringgit peso pesos real reais rand ruble rubles rouble roubles franc francs krona kronor krone
    kroner zloty lira shekel shekels dirham dirhams riyal riyals dinar dinars forint naira shilling
    shillings lei hryvnia bitcoin bitcoins usd eur gbp jpy cny rmb chf inr krw aud cad hkd sgd pence
    """
  static let numerals = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    """
  static let timeZones = "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst et pt ct mt"
}
