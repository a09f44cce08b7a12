common-product = asko
